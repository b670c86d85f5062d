resource "aws_s3_bucket" "audit" {
  bucket = "audit"
}
resource "aws_s3_bucket_lifecycle_configuration" "audit" {
  bucket = aws_s3_bucket.audit.id
  rule { # finding
    id     = "drop"
    status = "Enabled"
    expiration {
      days = 365
    }
  }
}
resource "aws_cloudtrail" "all" {
  name           = "all"
  s3_bucket_name = aws_s3_bucket.audit.id
}
