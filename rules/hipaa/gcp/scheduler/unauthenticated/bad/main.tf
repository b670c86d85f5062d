resource "google_cloud_scheduler_job" "nightly" {
  name     = "nightly"
  schedule = "0 2 * * *"
  http_target { # finding
    uri = "https://reports.clinic.example/nightly"
  }
}
