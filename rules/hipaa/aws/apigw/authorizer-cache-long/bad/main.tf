resource "aws_api_gateway_authorizer" "callers" {
  name                             = "callers"
  rest_api_id                      = "a1b2c3"
  authorizer_result_ttl_in_seconds = 1800 # finding
}
