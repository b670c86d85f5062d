resource "aws_api_gateway_stage" "live" { # finding
  rest_api_id   = "abc123"
  deployment_id = "dep123"
  stage_name    = "live"
}
