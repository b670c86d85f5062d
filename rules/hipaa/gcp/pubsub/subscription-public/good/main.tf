resource "google_pubsub_subscription" "intake" {
  name  = "intake"
  topic = "projects/clinic/topics/referrals"
}

resource "google_pubsub_subscription_iam_member" "readers" {
  subscription = google_pubsub_subscription.intake.name
  role         = "roles/pubsub.subscriber"
  member       = "serviceAccount:intake@clinic.iam.gserviceaccount.com"
}
