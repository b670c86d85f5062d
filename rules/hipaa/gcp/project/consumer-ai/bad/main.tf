resource "google_project_service" "api" {
  project = "clinic"
  service = "generativelanguage.googleapis.com" # finding
}
