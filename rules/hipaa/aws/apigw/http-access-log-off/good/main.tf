resource "aws_apigatewayv2_stage" "live" {
  api_id = "abc123"
  name   = "live"
  access_log_settings {
    destination_arn = "arn:aws:logs:us-east-1:111122223333:log-group:access"
    format          = "$context.requestId"
  }
}
