resource "google_app_engine_service_network_settings" "portal" {
  service = "portal"
  network_settings {
    ingress_traffic_allowed = "INGRESS_TRAFFIC_ALLOWED_ALL" # finding
  }
}
