resource "google_cloudfunctions_function" "older" {
  name                          = "older"
  region                        = "us-central1"
  runtime                       = "nodejs22"
  vpc_connector                 = "clinic"
  vpc_connector_egress_settings = "PRIVATE_RANGES_ONLY" # finding
}
