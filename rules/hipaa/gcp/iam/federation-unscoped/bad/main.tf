resource "google_iam_workload_identity_pool_provider" "github" { # finding
  workload_identity_pool_id          = "deploy"
  workload_identity_pool_provider_id = "github"
  oidc {
    issuer_uri = "https://token.actions.githubusercontent.com"
  }
}
