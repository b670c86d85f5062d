variable "data_trace_enabled" {
  type = bool
}

resource "aws_api_gateway_stage" "live" {
  rest_api_id   = "abc123"
  deployment_id = "dep123"
  stage_name    = "live"
}
resource "aws_api_gateway_method_settings" "live" {
  rest_api_id = "abc123"
  stage_name  = aws_api_gateway_stage.live.stage_name
  method_path = "*/*"
  settings {
    logging_level      = "INFO"
    data_trace_enabled = var.data_trace_enabled
  }
}
