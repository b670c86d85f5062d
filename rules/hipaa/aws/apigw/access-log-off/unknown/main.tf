variable "destination_arn" {
  type = string
}

resource "aws_api_gateway_stage" "live" {
  rest_api_id   = "abc123"
  deployment_id = "dep123"
  stage_name    = "live"
  access_log_settings {
    destination_arn = var.destination_arn
    format          = "$context.requestId"
  }
}
