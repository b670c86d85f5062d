variable "ingress" {
  type = string
}

resource "google_app_engine_service_network_settings" "portal" {
  service = "portal"
  network_settings {
    ingress_traffic_allowed = var.ingress
  }
}
