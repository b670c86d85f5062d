resource "azurerm_servicebus_namespace" "referrals" {
  name                = "referrals"
  resource_group_name = "clinic"
  location            = "eastus"
  minimum_tls_version = "1.2"
}
