resource "azurerm_container_app_environment" "clinic" { # finding
  name                = "clinic"
  resource_group_name = "clinic"
  location            = "eastus"
  tags = { ward = "intake" }
}
