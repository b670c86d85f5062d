variable "destination_arn" {
  type = string
}

resource "aws_apigatewayv2_stage" "live" {
  api_id = "abc123"
  name   = "live"
  access_log_settings {
    destination_arn = var.destination_arn
    format          = "$context.requestId"
  }
}
