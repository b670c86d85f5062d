resource "google_kms_crypto_key" "records" {
  name     = "records"
  key_ring = "projects/clinic/locations/europe-west3/keyRings/clinic"
  rotation_period = "7776000s"
}

resource "google_kms_crypto_key" "signatures" {
  name     = "signatures"
  key_ring = "projects/clinic/locations/europe-west3/keyRings/clinic"
  purpose = "ASYMMETRIC_SIGN"
}
