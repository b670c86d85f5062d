resource "azurerm_container_registry" "clinic" {
  name                = "clinic"
  resource_group_name = "clinic"
  location            = "eastus"
  public_network_access_enabled = true # finding
}
