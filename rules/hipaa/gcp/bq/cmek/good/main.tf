resource "google_bigquery_dataset" "claims" {
  dataset_id = "claims"
  location   = "US"
  default_encryption_configuration {
    kms_key_name = "projects/clinic/locations/us-central1/keyRings/clinic/cryptoKeys/records"
  }
}
