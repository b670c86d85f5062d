resource "azurerm_container_group" "batch" {
  name                = "batch"
  resource_group_name = "clinic"
  location            = "eastus"
  os_type             = "Linux"
  container {
    name   = "batch"
    image  = "clinic.azurecr.io/batch:1"
    cpu    = "1"
    memory = "2"
    security {
      privilege_enabled = false
    }
  }
}
