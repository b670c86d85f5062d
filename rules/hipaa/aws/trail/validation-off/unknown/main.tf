variable "enable_log_file_validation" {
  type = bool
}

resource "aws_cloudtrail" "audit" {
  name                       = "audit"
  s3_bucket_name             = "clinic-audit"
  enable_log_file_validation = var.enable_log_file_validation
}
