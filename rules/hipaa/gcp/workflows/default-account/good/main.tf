resource "google_workflows_workflow" "intake" {
  name            = "intake"
  region          = "us-central1"
  service_account = "projects/clinic/serviceAccounts/intake@clinic.iam.gserviceaccount.com"
}
