resource "google_iam_workload_identity_pool_provider" "github" {
  workload_identity_pool_id          = "deploy"
  workload_identity_pool_provider_id = "github"
  attribute_condition                = "assertion.repository_owner_id == '123456'"
  oidc {
    issuer_uri = "https://token.actions.githubusercontent.com"
  }
}

resource "google_iam_workload_identity_pool_provider" "aws" {
  workload_identity_pool_id          = "deploy"
  workload_identity_pool_provider_id = "aws"
  aws {
    account_id = "123456789012"
  }
}
