resource "azurerm_eventhub_namespace" "vitals" {
  name                = "vitals"
  resource_group_name = "clinic"
  location            = "eastus"
  public_network_access_enabled = false
}
