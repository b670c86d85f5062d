variable "origin" {
  type = string
}

resource "google_storage_bucket" "records" {
  name     = "clinic-records"
  location = "US"
  cors {
    origin = [var.origin]
    method = ["GET"]
  }
}
