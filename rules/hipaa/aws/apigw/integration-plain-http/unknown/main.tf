variable "ehr" {
  type = string
}

resource "aws_api_gateway_method" "visits" {
  rest_api_id   = "abc123"
  resource_id   = "res123"
  http_method   = "GET"
  authorization = "AWS_IAM"
}

resource "aws_api_gateway_integration" "visits" {
  rest_api_id             = "abc123"
  resource_id             = "res123"
  http_method             = aws_api_gateway_method.visits.http_method
  type                    = "HTTP_PROXY"
  integration_http_method = "GET"
  uri                     = var.ehr
}
