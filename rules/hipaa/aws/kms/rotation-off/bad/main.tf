resource "aws_kms_key" "records" { # finding
  description = "records"
}
