variable "seconds" {
  type = number
}

resource "google_storage_bucket" "records" {
  name     = "clinic-records"
  location = "US"
  soft_delete_policy {
    retention_duration_seconds = var.seconds
  }
}
