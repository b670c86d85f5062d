resource "aws_appsync_graphql_api" "portal" {
  name                = "portal"
  authentication_type = "AWS_IAM"
  log_config {
    field_log_level          = "ERROR"
    cloudwatch_logs_role_arn = "arn:aws:iam::123456789012:role/logs"
  }
}
