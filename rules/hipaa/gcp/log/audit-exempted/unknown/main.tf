variable "spared" {
  type = list(string)
}

resource "google_project_iam_audit_config" "all" {
  project = "clinic"
  service = "allServices"
  audit_log_config {
    log_type         = "DATA_READ"
    exempted_members = var.spared
  }
}
