resource "google_project_iam_member" "operators" {
  project = "clinic-records"
  role    = "roles/monitoring.viewer"
  member  = "group:operators@clinic.example"
}
