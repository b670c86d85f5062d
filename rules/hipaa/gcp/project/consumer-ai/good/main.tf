resource "google_project_service" "api" {
  project = "clinic"
  service = "aiplatform.googleapis.com"
}
