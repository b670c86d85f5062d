resource "google_project_iam_custom_role" "deploy" {
  role_id     = "deploy"
  title       = "Deploys"
  permissions = ["run.services.get", "iam.serviceAccounts.getAccessToken"] # finding
}
