resource "google_pubsub_subscription" "intake" {
  name  = "intake"
  topic = "projects/clinic/topics/referrals"
  push_config {
    push_endpoint = "https://intake.clinic.example/push"
  }
}

resource "google_pubsub_subscription" "pulled" {
  name  = "pulled"
  topic = "projects/clinic/topics/referrals"
}
