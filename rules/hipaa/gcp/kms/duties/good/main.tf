resource "google_kms_crypto_key" "records" {
  name     = "records"
  key_ring = "projects/clinic/locations/us-central1/keyRings/clinic"
}

resource "google_kms_crypto_key_iam_member" "admin" {
  crypto_key_id = google_kms_crypto_key.records.id
  role          = "roles/cloudkms.admin"
  member        = "group:custodians@clinic.example"
}

resource "google_kms_crypto_key_iam_member" "reader" {
  crypto_key_id = google_kms_crypto_key.records.id
  role          = "roles/cloudkms.cryptoKeyDecrypter"
  member        = "serviceAccount:intake@clinic.iam.gserviceaccount.com"
}
