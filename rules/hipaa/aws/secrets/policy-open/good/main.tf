resource "aws_secretsmanager_secret_policy" "database" {
  secret_arn = "arn:aws:secretsmanager:us-east-1:111122223333:secret:records/database-AbCdEf"
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/intake" }, Action = "secretsmanager:GetSecretValue", Resource = "*" }]
  })
}
