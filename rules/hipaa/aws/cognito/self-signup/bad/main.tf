resource "aws_cognito_user_pool" "staff" { # finding
  name = "staff"
}
