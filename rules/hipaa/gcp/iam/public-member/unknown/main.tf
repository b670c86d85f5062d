variable "reader" {
  type = string
}

resource "google_project_iam_member" "readers" {
  project = "clinic-records"
  role    = "roles/storage.objectViewer"
  member  = var.reader
}
