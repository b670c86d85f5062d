variable "member" {
  type = string
}

resource "google_project_iam_member" "intake" {
  project = "clinic-records"
  role    = "roles/editor"
  member  = var.member
}
