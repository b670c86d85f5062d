resource "aws_cognito_user_pool_client" "app" {
  name                    = "app"
  user_pool_id            = "us-east-1_a1"
  enable_token_revocation = true
}
