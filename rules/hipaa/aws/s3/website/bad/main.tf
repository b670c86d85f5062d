resource "aws_s3_bucket" "files" {
  bucket = "patient-files"
}
resource "aws_s3_bucket_website_configuration" "files" {
  bucket = aws_s3_bucket.files.id
  index_document {
    suffix = "index.html" # finding
  }
}
