variable "reader" {
  type = string
}

resource "aws_kms_key" "records" {
  description = "records"
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Principal = { AWS = var.reader }, Action = "kms:Decrypt", Resource = "*" }]
  })
}
