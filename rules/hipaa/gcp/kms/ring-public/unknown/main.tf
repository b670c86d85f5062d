variable "reader" {
  type = string
}

resource "google_kms_key_ring" "records" {
  name     = "records"
  location = "us-central1"
}

resource "google_kms_key_ring_iam_member" "readers" {
  key_ring_id = google_kms_key_ring.records.id
  role        = "roles/cloudkms.cryptoKeyDecrypter"
  member      = var.reader
}
