variable "data" {
  type = list(string)
}

resource "aws_iam_policy" "reports" {
  name = "reports"
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = ["s3:GetObject"], Resource = var.data }]
  })
}
