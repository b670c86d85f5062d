resource "aws_api_gateway_stage" "live" {
  rest_api_id   = "a1b2c3"
  stage_name    = "live"
  deployment_id = "d1"
  access_log_settings {
    destination_arn = "arn:aws:logs:us-east-1:123456789012:log-group:access"
    format          = "$context.requestId $context.status"
  }
}
