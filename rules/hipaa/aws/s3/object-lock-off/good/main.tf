resource "aws_s3_bucket" "audit" {
  bucket              = "audit"
  object_lock_enabled = true
}
resource "aws_cloudtrail" "all" {
  name           = "all"
  s3_bucket_name = aws_s3_bucket.audit.id
}
