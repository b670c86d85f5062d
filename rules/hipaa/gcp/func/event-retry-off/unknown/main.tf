variable "retry" {
  type = string
}

resource "google_cloudfunctions2_function" "intake" {
  name     = "intake"
  location = "us-central1"
  build_config {
    runtime     = "nodejs22"
    entry_point = "intake"
  }
  event_trigger {
    event_type   = "google.cloud.pubsub.topic.v1.messagePublished"
    pubsub_topic = "projects/clinic/topics/results"
    retry_policy = var.retry
  }
}
