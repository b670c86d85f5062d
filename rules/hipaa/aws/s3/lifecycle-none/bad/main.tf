resource "aws_s3_bucket" "files" { # finding
  bucket = "patient-files"
}
