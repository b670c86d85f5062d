resource "google_storage_bucket" "records" {
  name     = "clinic-records"
  location = "US"
  cors { # finding
    origin = ["*"]
    method = ["GET"]
  }
}
