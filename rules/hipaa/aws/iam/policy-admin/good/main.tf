resource "aws_iam_policy" "appointments" {
  name = "appointments"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["dynamodb:GetItem"], Resource = "arn:aws:dynamodb:us-east-1:111122223333:table/appointments" }]
  })
}
