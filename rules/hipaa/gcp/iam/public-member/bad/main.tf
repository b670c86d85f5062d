resource "google_project_iam_member" "readers" { # finding
  project = "clinic-records"
  role    = "roles/storage.objectViewer"
  member  = "allAuthenticatedUsers"
}
