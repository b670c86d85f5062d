resource "aws_api_gateway_stage" "live" {
  rest_api_id   = "a1b2c3"
  stage_name    = "live"
  deployment_id = "d1"
  variables = {
    apiKey = "AKIAQ3EGRWXB5TZJ2KLM" # finding
  }
}
