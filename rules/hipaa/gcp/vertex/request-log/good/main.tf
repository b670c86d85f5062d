resource "google_vertex_ai_endpoint" "triage" {
  name         = "triage"
  display_name = "triage"
  location     = "us-central1"
}
