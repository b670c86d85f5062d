resource "google_kms_crypto_key" "records" {
  name                       = "records"
  key_ring                   = "projects/clinic/locations/us-central1/keyRings/clinic"
  destroy_scheduled_duration = "2592000s"
}

resource "google_kms_crypto_key" "unsaid" {
  name     = "unsaid"
  key_ring = "projects/clinic/locations/us-central1/keyRings/clinic"
}
