resource "aws_cognito_identity_pool" "staff" {
  identity_pool_name = "staff"
}
