variable "encrypted" {
  type = bool
}

resource "aws_efs_file_system" "images" {
  creation_token = "images"
  encrypted      = var.encrypted
}
