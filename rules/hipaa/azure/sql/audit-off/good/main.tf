resource "azurerm_mssql_server_extended_auditing_policy" "records" {
  server_id              = "/records"
  log_monitoring_enabled = true
}
