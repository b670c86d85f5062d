variable "key" {
  type = string
}

resource "google_vertex_ai_endpoint" "triage" {
  name         = "triage"
  display_name = "triage"
  location     = "us-central1"
  encryption_spec {
    kms_key_name = var.key
  }
}
