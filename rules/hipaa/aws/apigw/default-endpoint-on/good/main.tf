resource "aws_api_gateway_rest_api" "portal" {
  name                         = "portal"
  disable_execute_api_endpoint = true
}
resource "aws_api_gateway_base_path_mapping" "portal" {
  api_id      = aws_api_gateway_rest_api.portal.id
  domain_name = "api.example.org"
}
