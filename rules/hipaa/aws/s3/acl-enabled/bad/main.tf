resource "aws_s3_bucket" "files" {
  bucket = "files"
}
resource "aws_s3_bucket_ownership_controls" "files" {
  bucket = aws_s3_bucket.files.id
  rule { # finding
    object_ownership = "BucketOwnerPreferred"
  }
}
