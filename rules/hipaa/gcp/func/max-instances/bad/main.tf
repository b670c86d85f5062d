resource "google_cloudfunctions2_function" "intake" { # finding
  name     = "intake"
  location = "us-central1"
  build_config {
    runtime     = "nodejs22"
    entry_point = "intake"
  }
}

resource "google_cloudfunctions_function" "older" { # finding
  name    = "older"
  region  = "us-central1"
  runtime = "nodejs22"
}
