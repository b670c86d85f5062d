variable "filter" {
  type = string
}

resource "google_logging_project_sink" "audit" {
  name        = "audit"
  destination = "storage.googleapis.com/clinic-audit"
  exclusions {
    name   = "noise"
    filter = var.filter
  }
}
