resource "google_logging_project_bucket_config" "audit" {
  project        = "clinic"
  location       = "us-central1"
  bucket_id      = "audit"
  retention_days = 30 # finding
}

resource "google_logging_project_bucket_config" "unsaid" { # finding
  project   = "clinic"
  location  = "us-central1"
  bucket_id = "unsaid"
}
