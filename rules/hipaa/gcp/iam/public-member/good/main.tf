resource "google_project_iam_member" "readers" {
  project = "clinic-records"
  role    = "roles/storage.objectViewer"
  member  = "group:analysts@clinic.example"
}
