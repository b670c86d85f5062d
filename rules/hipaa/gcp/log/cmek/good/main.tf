resource "google_logging_project_bucket_config" "audit" {
  project   = "clinic"
  location  = "us-central1"
  bucket_id = "audit"
  cmek_settings {
    kms_key_name = "projects/clinic/locations/us-central1/keyRings/clinic/cryptoKeys/records"
  }
}
