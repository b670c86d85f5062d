resource "google_cloudfunctions2_function" "intake" {
  name     = "intake"
  location = "us-central1"
  build_config {
    runtime     = "nodejs22"
    entry_point = "intake"
  }
  service_config {
    max_instance_count = 20
  }
}

resource "google_cloudfunctions_function" "older" {
  name          = "older"
  region        = "us-central1"
  runtime       = "nodejs22"
  max_instances = 20
}
