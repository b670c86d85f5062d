resource "aws_api_gateway_method" "create" { # finding
  rest_api_id   = "a1b2c3"
  resource_id   = "r1"
  http_method   = "PUT"
  authorization = "AWS_IAM"
}
