resource "google_storage_bucket" "records" {
  name                        = "clinic-records"
  location                    = "US"
  uniform_bucket_level_access = false # finding
}

resource "google_storage_bucket" "unsaid" { # finding
  name     = "clinic-unsaid"
  location = "US"
}
