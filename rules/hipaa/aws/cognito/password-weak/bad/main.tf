resource "aws_cognito_user_pool" "staff" {
  name = "staff"
  password_policy {
    minimum_length = 8 # finding
  }
}
