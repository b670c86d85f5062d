resource "azurerm_mssql_server_extended_auditing_policy" "records" {
  server_id = "/records"
  enabled   = false # finding
}
