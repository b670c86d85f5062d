resource "google_service_account" "intake" {
  account_id = "intake"
}

resource "google_service_account_iam_member" "deploy" {
  service_account_id = google_service_account.intake.name
  role               = "roles/iam.serviceAccountUser"
  member             = "group:deploy@clinic.example"
}

resource "google_project_iam_member" "deploy" {
  project = "clinic-records"
  role    = "roles/run.developer"
  member  = "group:deploy@clinic.example"
}
