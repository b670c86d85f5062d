resource "aws_kms_key" "records" {
  description = "records"
  policy = jsonencode({ # finding
    Statement = [{ Effect = "Allow", Principal = { AWS = "*" }, Action = "kms:Decrypt", Resource = "*" }]
  })
}
