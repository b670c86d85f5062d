resource "google_cloud_scheduler_job" "nightly" {
  name     = "nightly"
  schedule = "0 2 * * *"
  http_target {
    uri = "http://reports.clinic.example/nightly" # finding
  }
}
