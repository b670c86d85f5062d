resource "azurerm_servicebus_namespace" "referrals" {
  name                = "referrals"
  resource_group_name = "clinic"
  location            = "eastus"
  public_network_access_enabled = true # finding
}
