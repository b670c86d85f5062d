resource "azurerm_eventhub_namespace" "vitals" {
  name                = "vitals"
  resource_group_name = "clinic"
  location            = "eastus"
  local_authentication_enabled = false
}
