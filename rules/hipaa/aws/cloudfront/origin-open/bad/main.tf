resource "aws_cloudfront_distribution" "portal" {
  enabled = true
  origin { # finding
    origin_id   = "files"
    domain_name = "files.s3.amazonaws.com"
    s3_origin_config {
      origin_access_identity = ""
    }
  }
}
