resource "azurerm_mssql_database" "records" {
  name      = "records"
  server_id = "/records"
  transparent_data_encryption_enabled = true
}
