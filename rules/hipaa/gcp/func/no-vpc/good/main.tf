resource "google_cloudfunctions2_function" "intake" {
  name     = "intake"
  location = "us-central1"
  build_config {
    runtime     = "nodejs22"
    entry_point = "intake"
  }
  service_config {
    vpc_connector = "projects/clinic/locations/us-central1/connectors/clinic"
  }
}

resource "google_cloudfunctions_function" "older" {
  name          = "older"
  region        = "us-central1"
  runtime       = "nodejs22"
  vpc_connector = "projects/clinic/locations/us-central1/connectors/clinic"
}
