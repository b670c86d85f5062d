resource "azurerm_eventgrid_topic" "results" {
  name                = "results"
  resource_group_name = "clinic"
  location            = "eastus"
  local_auth_enabled = false
}
