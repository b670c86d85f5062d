resource "google_pubsub_subscription" "intake" {
  name  = "intake"
  topic = "projects/clinic/topics/referrals"
  push_config {
    push_endpoint = "http://intake.clinic.example/push" # finding
  }
}
