resource "azurerm_container_app_environment" "clinic" {
  name                = "clinic"
  resource_group_name = "clinic"
  location            = "eastus"
  internal_load_balancer_enabled = true
}
