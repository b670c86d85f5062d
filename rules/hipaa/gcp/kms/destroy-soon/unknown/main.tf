variable "wait" {
  type = string
}

resource "google_kms_crypto_key" "records" {
  name                       = "records"
  key_ring                   = "projects/clinic/locations/us-central1/keyRings/clinic"
  destroy_scheduled_duration = var.wait
}
