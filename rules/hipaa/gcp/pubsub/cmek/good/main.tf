resource "google_pubsub_topic" "referrals" {
  name         = "referrals"
  kms_key_name = "projects/clinic/locations/us-central1/keyRings/clinic/cryptoKeys/records"
}
