resource "azurerm_api_management" "clinic" {
  name                = "clinic"
  resource_group_name = "clinic"
  location            = "eastus"
  virtual_network_type = "Internal"
}
