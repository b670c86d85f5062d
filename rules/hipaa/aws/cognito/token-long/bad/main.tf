resource "aws_cognito_user_pool_client" "app" {
  name                   = "app"
  user_pool_id           = "us-east-1_a1"
  refresh_token_validity = 72 # finding
  token_validity_units {
    refresh_token = "hours"
  }
}
