resource "google_storage_bucket" "records" {
  name     = "clinic-records"
  location = "US"
  retention_policy {
    retention_period = "189216000"
    is_locked        = true
  }
}

resource "google_storage_bucket" "unsaid" {
  name     = "clinic-unsaid"
  location = "US"
}
