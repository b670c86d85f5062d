resource "google_app_engine_firewall_rule" "rule" {
  project      = "clinic"
  priority     = 1000
  action       = "ALLOW"
  source_range = "198.51.100.0/24"
}

resource "google_app_engine_firewall_rule" "rest" {
  project      = "clinic"
  priority     = 2147483647
  action       = "DENY"
  source_range = "*"
}
