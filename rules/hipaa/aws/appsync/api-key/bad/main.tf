resource "aws_appsync_graphql_api" "portal" {
  name                = "portal"
  authentication_type = "API_KEY" # finding
}
