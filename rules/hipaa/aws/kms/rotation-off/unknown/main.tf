variable "enable_key_rotation" {
  type = bool
}

resource "aws_kms_key" "records" {
  enable_key_rotation = var.enable_key_rotation
}
