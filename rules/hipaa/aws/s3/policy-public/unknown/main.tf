variable "acl" {
  type = string
}

resource "aws_s3_bucket" "scans" {
  bucket = "scans"
}

resource "aws_s3_bucket_acl" "scans" {
  bucket = aws_s3_bucket.scans.id
  acl    = var.acl
}
