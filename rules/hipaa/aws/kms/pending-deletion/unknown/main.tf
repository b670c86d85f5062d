variable "is_enabled" {
  type = bool
}

resource "aws_kms_key" "records" {
  is_enabled = var.is_enabled
}
