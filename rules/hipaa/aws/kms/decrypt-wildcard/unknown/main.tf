variable "actions" {
  type = list(string)
}

resource "aws_iam_policy" "reports" {
  name = "reports"
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = var.actions, Resource = "*" }]
  })
}
