resource "aws_api_gateway_resource" "patient" {
  rest_api_id = "a1b2c3"
  parent_id   = "root"
  path_part   = "ssn-help"
}
