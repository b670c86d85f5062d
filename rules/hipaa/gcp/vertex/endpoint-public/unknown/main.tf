variable "private" {
  type = bool
}

resource "google_vertex_ai_endpoint" "triage" {
  name         = "triage"
  display_name = "triage"
  location     = "us-central1"
  private_service_connect_config {
    enable_private_service_connect = var.private
  }
}
