resource "aws_iam_policy" "reports" { # finding
  name = "reports"
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "kms:*", Resource = "arn:aws:kms:us-east-1:111122223333:key/*" }]
  })
}
