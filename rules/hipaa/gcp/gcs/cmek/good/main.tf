resource "google_storage_bucket" "records" {
  name     = "clinic-records"
  location = "US"
  encryption {
    default_kms_key_name = "projects/clinic/locations/us-central1/keyRings/clinic/cryptoKeys/records"
  }
}
