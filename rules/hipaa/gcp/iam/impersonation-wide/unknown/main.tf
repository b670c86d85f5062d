variable "role" {
  type = string
}

resource "google_project_iam_member" "deploy" {
  project = "clinic-records"
  role    = var.role
  member  = "group:deploy@clinic.example"
}
