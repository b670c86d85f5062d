resource "google_storage_bucket" "records" {
  name     = "clinic-records"
  location = "US"
  retention_policy { # finding
    retention_period = "189216000"
  }
}

resource "google_storage_bucket" "audit" {
  name     = "clinic-audit"
  location = "US"
  retention_policy { # finding
    is_locked        = false
    retention_period = "189216000"
  }
}
