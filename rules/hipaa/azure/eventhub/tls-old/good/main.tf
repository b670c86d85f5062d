resource "azurerm_eventhub_namespace" "vitals" {
  name                = "vitals"
  resource_group_name = "clinic"
  location            = "eastus"
  minimum_tls_version = "1.2"
}
