resource "google_app_engine_application" "clinic" {
  project     = "clinic"
  location_id = "us-central"
  iap {
    enabled = true
  }
}
