resource "aws_cloudfront_distribution" "portal" {
  enabled = true
  default_cache_behavior {
    target_origin_id       = "files"
    viewer_protocol_policy = "redirect-to-https"
  }
  origin {
    origin_id   = "files"
    domain_name = "files.s3.amazonaws.com"
  }
}
