resource "google_storage_bucket" "records" {
  name     = "clinic-records"
  location = "US"
  versioning {
    enabled = true
  }
  soft_delete_policy {
    retention_duration_seconds = 0
  }
}

resource "google_storage_bucket" "unsaid" {
  name     = "clinic-unsaid"
  location = "US"
}
