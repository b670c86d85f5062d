resource "azurerm_postgresql_flexible_server" "records" {
  name                = "records"
  resource_group_name = "clinic"
  location            = "eastus"
  public_network_access_enabled = false
}
