resource "google_vertex_ai_endpoint" "triage" {
  name         = "triage"
  display_name = "triage"
  location     = "us-central1"
  private_service_connect_config {
    enable_private_service_connect = true
  }
}

resource "google_vertex_ai_endpoint" "inside" {
  name         = "inside"
  display_name = "inside"
  location     = "us-central1"
  network      = "projects/123456789012/global/networks/clinic"
}
