variable "authorization" {
  type = string
}

resource "aws_apigatewayv2_route" "visits" {
  api_id             = "abc123"
  route_key          = "GET /visits"
  authorization_type = var.authorization
}
