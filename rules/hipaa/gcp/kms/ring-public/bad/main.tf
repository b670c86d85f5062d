resource "google_kms_key_ring" "records" {
  name     = "records"
  location = "us-central1"
}

resource "google_kms_key_ring_iam_member" "readers" { # finding
  key_ring_id = google_kms_key_ring.records.id
  role        = "roles/cloudkms.cryptoKeyDecrypter"
  member      = "allAuthenticatedUsers"
}
