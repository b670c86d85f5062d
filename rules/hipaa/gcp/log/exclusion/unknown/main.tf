variable "filter" {
  type = string
}

resource "google_logging_project_exclusion" "noise" {
  name   = "noise"
  filter = var.filter
}
