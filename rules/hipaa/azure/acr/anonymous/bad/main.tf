resource "azurerm_container_registry" "clinic" {
  name                = "clinic"
  resource_group_name = "clinic"
  location            = "eastus"
  anonymous_pull_enabled = true # finding
}
