resource "azurerm_api_management_named_value" "ehr-password" {
  name                = "ehr-password"
  api_management_name = "clinic"
  resource_group_name = "clinic"
  display_name = "ehr-password" # finding
  secret       = true
  value        = "w4rdR0und-Example!"
}
