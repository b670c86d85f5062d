resource "aws_s3_bucket" "records" {
  bucket = "audit-records"
}
resource "aws_cloudtrail" "all" {
  name           = "all"
  s3_bucket_name = aws_s3_bucket.records.id
}
