resource "google_workflows_workflow" "intake" {
  name           = "intake"
  region         = "us-central1"
  call_log_level = "LOG_ERRORS_ONLY"
}

resource "google_workflows_workflow" "unsaid" {
  name   = "unsaid"
  region = "us-central1"
}
