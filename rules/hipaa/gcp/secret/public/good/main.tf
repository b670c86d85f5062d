resource "google_secret_manager_secret" "ehr" {
  secret_id = "ehr"
  replication {
    auto {}
  }
}

resource "google_secret_manager_secret_iam_member" "intake" {
  secret_id = google_secret_manager_secret.ehr.id
  role   = "roles/secretmanager.secretAccessor"
  member = "serviceAccount:intake@clinic.iam.gserviceaccount.com"
}
