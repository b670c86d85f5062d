variable "service" {
  type = string
}

resource "google_project_service" "api" {
  project = "clinic"
  service = var.service
}
