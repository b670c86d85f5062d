resource "azurerm_postgresql_flexible_server_firewall_rule" "ward" {
  name             = "ward"
  server_id        = "/records"
  start_ip_address = "203.0.113.10"
  end_ip_address   = "203.0.113.10"
}
