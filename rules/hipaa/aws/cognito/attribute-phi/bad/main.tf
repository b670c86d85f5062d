resource "aws_cognito_user_pool" "portal" {
  name = "portal"
  schema { # finding
    name                = "MRN"
    attribute_data_type = "String"
  }
}
