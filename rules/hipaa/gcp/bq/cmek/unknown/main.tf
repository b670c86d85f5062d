variable "key" {
  type = string
}

resource "google_bigquery_dataset" "claims" {
  dataset_id = "claims"
  location   = "US"
  default_encryption_configuration {
    kms_key_name = var.key
  }
}
