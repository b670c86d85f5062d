resource "aws_apigatewayv2_route" "visits" { # finding
  api_id    = "abc123"
  route_key = "GET /visits"
}
