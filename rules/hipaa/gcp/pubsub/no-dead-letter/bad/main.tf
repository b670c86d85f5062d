resource "google_pubsub_subscription" "intake" { # finding
  name  = "intake"
  topic = "projects/clinic/topics/referrals"
}
