resource "google_pubsub_subscription" "intake" {
  name  = "intake"
  topic = "projects/clinic/topics/referrals"
  dead_letter_policy {
    dead_letter_topic = "projects/clinic/topics/failed"
  }
}
