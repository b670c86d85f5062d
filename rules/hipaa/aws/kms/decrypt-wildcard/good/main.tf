resource "aws_iam_policy" "reports" {
  name = "reports"
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "kms:ListAliases", Resource = "*" }]
  })
}
