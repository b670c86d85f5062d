resource "azurerm_container_group" "batch" {
  name                = "batch"
  resource_group_name = "clinic"
  location            = "eastus"
  os_type             = "Linux"
  identity {
    type = "SystemAssigned"
  }
}
