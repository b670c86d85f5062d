variable "condition" {
  type = string
}

resource "google_iam_workload_identity_pool_provider" "github" {
  workload_identity_pool_id          = "deploy"
  workload_identity_pool_provider_id = "github"
  attribute_condition                = var.condition
  oidc {
    issuer_uri = "https://token.actions.githubusercontent.com"
  }
}
