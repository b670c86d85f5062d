resource "aws_api_gateway_stage" "live" {
  rest_api_id   = "abc123"
  deployment_id = "dep123"
  stage_name    = "live"
  access_log_settings {
    destination_arn = "arn:aws:logs:us-east-1:111122223333:log-group:access"
    format          = "$context.requestId"
  }
}
