resource "aws_s3_bucket" "scans" {
  bucket = "scans"
}

resource "aws_s3_bucket_logging" "scans" {
  bucket        = aws_s3_bucket.scans.id
  target_bucket = "access-logs"
  target_prefix = "scans/"
}
