resource "aws_cognito_user_pool" "portal" {
  name = "portal"
}
