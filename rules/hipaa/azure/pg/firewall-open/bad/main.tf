resource "azurerm_postgresql_flexible_server_firewall_rule" "azure" {
  name             = "azure"
  server_id        = "/records"
  start_ip_address = "0.0.0.0" # finding
  end_ip_address   = "0.0.0.0"
}
