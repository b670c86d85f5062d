resource "aws_kms_key" "records" {
  is_enabled = true
}
