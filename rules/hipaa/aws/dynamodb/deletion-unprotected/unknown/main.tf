variable "deletion_protection_enabled" {
  type = bool
}

resource "aws_dynamodb_table" "appointments" {
  name                        = "appointments"
  hash_key                    = "id"
  deletion_protection_enabled = var.deletion_protection_enabled
}
