resource "aws_cloudtrail" "audit" { # finding
  name           = "audit"
  s3_bucket_name = "clinic-audit"
}
