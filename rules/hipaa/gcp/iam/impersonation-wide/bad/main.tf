resource "google_project_iam_member" "deploy" { # finding
  project = "clinic-records"
  role    = "roles/iam.serviceAccountTokenCreator"
  member  = "group:deploy@clinic.example"
}
