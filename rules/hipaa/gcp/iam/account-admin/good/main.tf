resource "google_project_iam_member" "intake" {
  project = "clinic-records"
  role    = "roles/pubsub.subscriber"
  member  = "serviceAccount:intake@clinic.iam.gserviceaccount.com"
}

resource "google_project_iam_member" "operators" {
  project = "clinic-records"
  role    = "roles/editor"
  member  = "group:operators@clinic.example"
}
