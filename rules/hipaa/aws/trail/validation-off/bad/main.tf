resource "aws_cloudtrail" "audit" {
  name                       = "audit"
  s3_bucket_name             = "clinic-audit"
  enable_log_file_validation = false # finding
}
