resource "google_cloudfunctions2_function" "intake" {
  name     = "intake"
  location = "us-central1"

  build_config {
    entry_point = "receive"
    runtime     = "nodejs12" # finding
  }

  service_config {
    available_memory = "256M"
  }
}
