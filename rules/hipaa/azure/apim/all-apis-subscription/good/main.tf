resource "azurerm_api_management_subscription" "portal" {
  display_name        = "portal"
  api_management_name = "clinic"
  resource_group_name = "clinic"
  product_id = "/subscriptions/s/providers/Microsoft.ApiManagement/service/clinic/products/portal"
}
