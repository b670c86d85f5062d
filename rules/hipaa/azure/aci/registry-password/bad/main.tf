resource "azurerm_container_group" "batch" {
  name                = "batch"
  resource_group_name = "clinic"
  location            = "eastus"
  os_type             = "Linux"
  image_registry_credential { # finding
    server   = "clinic.azurecr.io"
    username = "clinic"
    password = var.password
  }
}
