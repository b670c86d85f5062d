resource "google_workflows_workflow" "intake" {
  name           = "intake"
  region         = "us-central1"
  call_log_level = "LOG_ALL_CALLS" # finding
}
