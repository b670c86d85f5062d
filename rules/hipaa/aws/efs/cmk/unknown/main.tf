variable "kms_key_id" {
  type = string
}

resource "aws_kms_key" "records" {}

resource "aws_efs_file_system" "images" {
  creation_token = "images"
  encrypted      = true
  kms_key_id     = var.kms_key_id
}
