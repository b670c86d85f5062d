variable "authorization" {
  type = string
}

resource "aws_api_gateway_method" "get_patient" {
  rest_api_id   = "abc123"
  resource_id   = "res123"
  http_method   = "GET"
  authorization = var.authorization
}
