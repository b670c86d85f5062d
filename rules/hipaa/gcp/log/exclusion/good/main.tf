resource "google_logging_project_exclusion" "noise" {
  name   = "noise"
  filter = "resource.type=\"k8s_container\" AND severity<WARNING"
}

resource "google_logging_project_exclusion" "off" {
  name     = "off"
  filter   = "log_id(\"cloudaudit.googleapis.com/data_access\")"
  disabled = true
}
