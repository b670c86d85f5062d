variable "endpoint" {
  type = string
}

resource "google_pubsub_subscription" "intake" {
  name  = "intake"
  topic = "projects/clinic/topics/referrals"
  push_config {
    push_endpoint = var.endpoint
  }
}
