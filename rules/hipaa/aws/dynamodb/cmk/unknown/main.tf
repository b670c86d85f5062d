variable "enabled" {
  type = bool
}

resource "aws_kms_key" "records" {}

resource "aws_dynamodb_table" "appointments" {
  name     = "appointments"
  hash_key = "id"
  server_side_encryption {
    enabled     = var.enabled
    kms_key_arn = aws_kms_key.records.arn
  }
}
