variable "role" {
  type = string
}

resource "google_project_iam_member" "operators" {
  project = "clinic-records"
  role    = var.role
  member  = "group:operators@clinic.example"
}
