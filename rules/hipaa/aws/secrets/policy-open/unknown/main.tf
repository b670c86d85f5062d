variable "reader" {
  type = string
}

resource "aws_secretsmanager_secret_policy" "database" {
  secret_arn = "arn:aws:secretsmanager:us-east-1:111122223333:secret:records/database-AbCdEf"
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Principal = { AWS = var.reader }, Action = "secretsmanager:GetSecretValue", Resource = "*" }]
  })
}
