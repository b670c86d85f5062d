resource "google_eventarc_channel" "partner" { # finding
  name     = "partner"
  location = "us-central1"
}
