variable "account" {
  type = string
}

resource "google_workflows_workflow" "intake" {
  name            = "intake"
  region          = "us-central1"
  service_account = var.account
}
