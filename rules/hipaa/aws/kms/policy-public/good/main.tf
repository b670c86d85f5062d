resource "aws_kms_key" "records" {
  description = "records"
}
