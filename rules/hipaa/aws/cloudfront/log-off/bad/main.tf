resource "aws_cloudfront_distribution" "portal" {
  enabled = true # finding
}
