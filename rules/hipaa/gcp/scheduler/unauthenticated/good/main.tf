resource "google_cloud_scheduler_job" "nightly" {
  name     = "nightly"
  schedule = "0 2 * * *"
  http_target {
    uri = "https://reports.clinic.example/nightly"
    oidc_token {
      service_account_email = "scheduler@clinic.iam.gserviceaccount.com"
    }
  }
}

resource "google_cloud_scheduler_job" "message" {
  name     = "message"
  schedule = "0 2 * * *"
  pubsub_target {
    topic_name = "projects/clinic/topics/nightly"
  }
}
