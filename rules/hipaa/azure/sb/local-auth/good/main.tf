resource "azurerm_servicebus_namespace" "referrals" {
  name                = "referrals"
  resource_group_name = "clinic"
  location            = "eastus"
  local_auth_enabled = false
}
