variable "security_policy" {
  type = string
}

resource "aws_api_gateway_domain_name" "portal" {
  domain_name     = "portal.example.org"
  security_policy = var.security_policy
}
