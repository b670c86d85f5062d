resource "google_eventarc_channel" "partner" {
  name            = "partner"
  location        = "us-central1"
  crypto_key_name = "projects/clinic/locations/us-central1/keyRings/clinic/cryptoKeys/records"
}
