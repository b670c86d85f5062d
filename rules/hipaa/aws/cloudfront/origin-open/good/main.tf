resource "aws_cloudfront_distribution" "portal" {
  enabled = true
  origin {
    origin_id   = "files"
    domain_name = "files.s3.amazonaws.com"
    s3_origin_config {
      origin_access_identity = "origin-access-identity/cloudfront/E127EXAMPLE51Z"
    }
  }
}
