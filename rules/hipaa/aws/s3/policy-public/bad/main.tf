resource "aws_s3_bucket" "scans" {
  bucket = "scans"
}

resource "aws_s3_bucket_policy" "scans" { # finding
  bucket = aws_s3_bucket.scans.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = ["*"] }
      Action    = ["s3:GetObject"]
      Resource  = "arn:aws:s3:::scans/*"
    }]
  })
}
