resource "aws_api_gateway_domain_name" "portal" {
  domain_name     = "portal.example.org"
  security_policy = "TLS_1_0" # finding
}
