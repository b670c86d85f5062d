resource "azurerm_api_management_api" "records" {
  name                = "records"
  api_management_name = "clinic"
  resource_group_name = "clinic"
  subscription_required = false # finding
}
