variable "caller" {
  type = string
}

resource "aws_api_gateway_rest_api" "wards" {
  name = "wards"
}
resource "aws_api_gateway_rest_api_policy" "wards" {
  rest_api_id = aws_api_gateway_rest_api.wards.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = var.caller
      Action    = "execute-api:Invoke"
      Resource  = "execute-api:/*"
    }]
  })
}
