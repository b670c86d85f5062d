variable "key" {
  type = string
}

resource "google_storage_bucket" "records" {
  name     = "clinic-records"
  location = "US"
  encryption {
    default_kms_key_name = var.key
  }
}
