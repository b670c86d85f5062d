resource "aws_api_gateway_rest_api" "wards" {
  name = "wards"
}
resource "aws_api_gateway_rest_api_policy" "wards" {
  rest_api_id = aws_api_gateway_rest_api.wards.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "execute-api:Invoke"
      Resource  = "execute-api:/*"
      Condition = { StringEquals = { "aws:SourceVpce" = "vpce-0a1b2c3d" } }
    }]
  })
}
