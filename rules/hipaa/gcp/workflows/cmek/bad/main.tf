resource "google_workflows_workflow" "intake" { # finding
  name   = "intake"
  region = "us-central1"
}
