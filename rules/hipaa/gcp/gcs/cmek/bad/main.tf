resource "google_storage_bucket" "records" { # finding
  name     = "clinic-records"
  location = "US"
}
