resource "google_project_iam_audit_config" "all" { # finding
  project = "clinic"
  service = "allServices"
  audit_log_config {
    log_type = "DATA_WRITE"
  }
}
