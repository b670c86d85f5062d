resource "google_cloudfunctions2_function" "intake" {
  name     = "intake"
  location = "us-central1"
  build_config {
    runtime     = "nodejs22"
    entry_point = "intake"
    automatic_update_policy {}
  }
}

resource "google_cloudfunctions_function" "older" {
  name    = "older"
  region  = "us-central1"
  runtime = "nodejs22"
}
