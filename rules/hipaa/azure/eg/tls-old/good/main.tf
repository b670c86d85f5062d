resource "azurerm_eventgrid_topic" "results" {
  name                = "results"
  resource_group_name = "clinic"
  location            = "eastus"
  minimum_tls_version = "1.2"
}
