resource "aws_apigatewayv2_stage" "live" { # finding
  api_id = "abc123"
  name   = "live"
}
