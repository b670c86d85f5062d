resource "aws_s3_bucket" "files" {
  bucket = "patient-files"
}
resource "aws_s3_bucket_lifecycle_configuration" "files" {
  bucket = aws_s3_bucket.files.id
  rule {
    id     = "dispose"
    status = "Enabled"
    expiration {
      days = 3650
    }
  }
}
