resource "google_logging_project_sink" "audit" {
  name        = "audit"
  destination = "storage.googleapis.com/clinic-audit"
  disabled    = true # finding
}
