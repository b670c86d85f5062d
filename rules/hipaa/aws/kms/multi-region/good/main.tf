resource "aws_kms_key" "records" {
  multi_region = false
}
