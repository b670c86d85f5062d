variable "type" {
  type = string
}

resource "google_project_iam_audit_config" "all" {
  project = "clinic"
  service = "allServices"
  audit_log_config {
    log_type = var.type
  }
}
