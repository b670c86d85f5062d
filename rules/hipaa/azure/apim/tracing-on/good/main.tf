resource "azurerm_api_management_subscription" "portal" {
  display_name        = "portal"
  api_management_name = "clinic"
  resource_group_name = "clinic"
  allow_tracing = false
}
