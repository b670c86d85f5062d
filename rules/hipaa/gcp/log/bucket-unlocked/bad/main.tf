resource "google_logging_project_bucket_config" "audit" { # finding
  project   = "clinic"
  location  = "us-central1"
  bucket_id = "audit"
}
