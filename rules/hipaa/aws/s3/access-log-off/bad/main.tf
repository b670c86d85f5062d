resource "aws_s3_bucket" "scans" { # finding
  bucket = "scans"
}
