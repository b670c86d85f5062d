variable "key" {
  type = string
}

resource "google_healthcare_dataset" "clinic" {
  name     = "clinic"
  location = "us-central1"
  encryption_spec {
    kms_key_name = var.key
  }
}
