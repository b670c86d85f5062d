resource "google_workflows_workflow" "intake" {
  name            = "intake"
  region          = "us-central1"
  crypto_key_name = "projects/clinic/locations/us-central1/keyRings/clinic/cryptoKeys/records"
}
