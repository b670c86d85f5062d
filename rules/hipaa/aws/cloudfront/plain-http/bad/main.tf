resource "aws_cloudfront_distribution" "portal" {
  enabled = true
  default_cache_behavior {
    target_origin_id       = "api"
    viewer_protocol_policy = "https-only" # finding
  }
  origin {
    origin_id   = "api"
    domain_name = "api.example.org"
    custom_origin_config {
      http_port              = 80
      https_port             = 443
      origin_protocol_policy = "http-only"
      origin_ssl_protocols   = ["TLSv1.2"]
    }
  }
}
