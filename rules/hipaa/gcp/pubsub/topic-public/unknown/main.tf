variable "reader" {
  type = string
}

resource "google_pubsub_topic" "referrals" {
  name = "referrals"
}

resource "google_pubsub_topic_iam_member" "readers" {
  topic  = google_pubsub_topic.referrals.name
  role   = "roles/pubsub.publisher"
  member = var.reader
}
