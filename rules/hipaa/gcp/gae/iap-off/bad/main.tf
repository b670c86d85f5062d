resource "google_app_engine_application" "clinic" { # finding
  project     = "clinic"
  location_id = "us-central"
}

resource "google_app_engine_application" "portal" {
  project     = "portal"
  location_id = "us-central"
  iap { # finding
    enabled = false
  }
}
