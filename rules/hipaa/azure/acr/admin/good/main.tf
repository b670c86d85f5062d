resource "azurerm_container_registry" "clinic" {
  name                = "clinic"
  resource_group_name = "clinic"
  location            = "eastus"
  admin_enabled = false
}
