variable "actions" {
  type = list(string)
}

resource "aws_iam_policy" "triage" {
  name = "triage"
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = var.actions, Resource = "arn:aws:dynamodb:us-east-1:111122223333:table/appointments" }]
  })
}
