resource "aws_kms_key" "records" {
  enable_key_rotation = true
}
