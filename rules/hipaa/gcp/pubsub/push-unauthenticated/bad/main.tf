resource "google_pubsub_subscription" "intake" {
  name  = "intake"
  topic = "projects/clinic/topics/referrals"
  push_config { # finding
    push_endpoint = "https://intake.clinic.example/push"
  }
}
