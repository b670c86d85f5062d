variable "range" {
  type = string
}

resource "google_app_engine_firewall_rule" "rule" {
  project      = "clinic"
  priority     = 1000
  action       = "ALLOW"
  source_range = var.range
}
