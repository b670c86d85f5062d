resource "google_storage_bucket" "records" {
  name     = "clinic-records"
  location = "US"
  cors {
    origin = ["https://portal.clinic.example"]
    method = ["GET"]
  }
}
