resource "google_cloudfunctions2_function" "intake" {
  name     = "intake"
  location = "us-central1"
  build_config {
    runtime = "nodejs22"
  }
  service_config { # finding
    available_memory = "256M"
  }
}
