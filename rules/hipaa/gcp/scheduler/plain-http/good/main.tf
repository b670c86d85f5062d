resource "google_cloud_scheduler_job" "nightly" {
  name     = "nightly"
  schedule = "0 2 * * *"
  http_target {
    uri = "https://reports.clinic.example/nightly"
  }
}

resource "google_cloud_scheduler_job" "message" {
  name     = "message"
  schedule = "0 2 * * *"
  pubsub_target {
    topic_name = "projects/clinic/topics/nightly"
  }
}
