variable "reach" {
  type = string
}

resource "aws_api_gateway_rest_api" "portal" {
  name = "portal"
  endpoint_configuration {
    types = [var.reach]
  }
}

resource "aws_api_gateway_stage" "live" {
  rest_api_id   = aws_api_gateway_rest_api.portal.id
  deployment_id = "dep123"
  stage_name    = "live"
}
