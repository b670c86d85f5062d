resource "google_kms_crypto_key" "records" {
  name     = "records"
  key_ring = "projects/clinic/locations/europe-west3/keyRings/clinic"
}

resource "google_kms_crypto_key_iam_member" "intake" { # finding
  crypto_key_id = google_kms_crypto_key.records.id
  role   = "roles/cloudkms.cryptoKeyDecrypter"
  member = "allUsers"
}
