variable "transport" {
  type = string
}

resource "aws_efs_file_system" "images" {
  creation_token = "images"
}

resource "aws_efs_file_system_policy" "images" {
  file_system_id = aws_efs_file_system.images.id
  policy = jsonencode({
    Statement = [{
      Effect    = "Deny"
      Principal = { AWS = "*" }
      Action    = "*"
      Condition = { Bool = { "aws:SecureTransport" = var.transport } }
    }]
  })
}
