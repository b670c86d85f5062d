resource "google_vertex_ai_endpoint" "triage" { # finding
  name         = "triage"
  display_name = "triage"
  location     = "us-central1"
}
