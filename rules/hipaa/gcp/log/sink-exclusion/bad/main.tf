resource "google_logging_project_sink" "audit" {
  name        = "audit"
  destination = "storage.googleapis.com/clinic-audit"
  exclusions { # finding
    name   = "reads"
    filter = "log_id(\"cloudaudit.googleapis.com/data_access\")"
  }
}
