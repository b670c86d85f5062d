resource "google_project_iam_member" "compute" { # finding
  project = "clinic-records"
  role    = "roles/storage.objectViewer"
  member  = "serviceAccount:123456789012-compute@developer.gserviceaccount.com"
}
