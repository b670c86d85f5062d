resource "google_pubsub_topic" "referrals" { # finding
  name = "referrals"
}
