resource "google_project_iam_member" "intake" { # finding
  project = "clinic-records"
  role    = "roles/editor"
  member  = "serviceAccount:intake@clinic.iam.gserviceaccount.com"
}
