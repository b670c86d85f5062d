resource "aws_cognito_user_pool" "staff" {
  name = "staff"
  user_pool_add_ons {
    advanced_security_mode = "ENFORCED"
  }
}
