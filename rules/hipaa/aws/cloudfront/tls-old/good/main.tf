resource "aws_cloudfront_distribution" "portal" {
  enabled = true
  viewer_certificate {
    acm_certificate_arn      = "arn:aws:acm:us-east-1:123456789012:certificate/a1"
    minimum_protocol_version = "TLSv1.2_2021"
  }
}
