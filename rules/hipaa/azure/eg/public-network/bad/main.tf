resource "azurerm_eventgrid_topic" "results" {
  name                = "results"
  resource_group_name = "clinic"
  location            = "eastus"
  public_network_access_enabled = true # finding
}
