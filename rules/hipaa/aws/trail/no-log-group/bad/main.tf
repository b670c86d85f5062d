resource "aws_cloudtrail" "all" { # finding
  name           = "all"
  s3_bucket_name = "audit"
}
