resource "aws_s3_bucket" "files" {
  bucket = "patient-files"
}
resource "aws_s3_bucket_cors_configuration" "files" {
  bucket = aws_s3_bucket.files.id
  cors_rule { # finding
    allowed_methods = ["GET"]
    allowed_origins = ["*"]
  }
}
