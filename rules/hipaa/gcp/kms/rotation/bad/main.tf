resource "google_kms_crypto_key" "records" {
  name     = "records"
  key_ring = "projects/clinic/locations/europe-west3/keyRings/clinic"
  rotation_period = "31536000s" # finding
}

resource "google_kms_crypto_key" "unsaid" { # finding
  name     = "unsaid"
  key_ring = "projects/clinic/locations/europe-west3/keyRings/clinic"
}
