variable "level" {
  type = string
}

resource "google_workflows_workflow" "intake" {
  name           = "intake"
  region         = "us-central1"
  call_log_level = var.level
}
