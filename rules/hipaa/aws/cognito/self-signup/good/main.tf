resource "aws_cognito_user_pool" "staff" {
  name = "staff"
  admin_create_user_config {
    allow_admin_create_user_only = true
  }
}
