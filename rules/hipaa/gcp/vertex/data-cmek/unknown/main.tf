variable "key" {
  type = string
}

resource "google_vertex_ai_featurestore" "risk" {
  name = "risk"
  encryption_spec {
    kms_key_name = var.key
  }
}
