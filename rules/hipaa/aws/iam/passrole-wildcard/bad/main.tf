resource "aws_iam_policy" "deploy" { # finding
  name = "deploy"
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "iam:Pass*", Resource = "arn:aws:iam::111122223333:role/*" }]
  })
}
