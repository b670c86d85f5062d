variable "account" {
  type = string
}

resource "google_eventarc_trigger" "stored" {
  name     = "stored"
  location = "us-central1"
  destination {
    workflow = "projects/clinic/locations/us-central1/workflows/intake"
  }
  service_account = var.account
}
