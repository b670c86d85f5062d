resource "aws_appsync_graphql_api" "portal" {
  name                 = "portal"
  authentication_type  = "AWS_IAM"
  introspection_config = "ENABLED" # finding
}
