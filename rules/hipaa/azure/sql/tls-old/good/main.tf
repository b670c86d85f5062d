resource "azurerm_mssql_server" "records" {
  name                = "records"
  resource_group_name = "clinic"
  location            = "eastus"
  minimum_tls_version = "1.2"
}
