variable "period" {
  type = string
}

resource "google_kms_crypto_key" "records" {
  name     = "records"
  key_ring = "projects/clinic/locations/europe-west3/keyRings/clinic"
  rotation_period = var.period
}
