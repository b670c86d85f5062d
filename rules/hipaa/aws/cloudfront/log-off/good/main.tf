resource "aws_cloudfront_distribution" "portal" {
  enabled = true
  logging_config {
    bucket = "logs.s3.amazonaws.com"
  }
}
