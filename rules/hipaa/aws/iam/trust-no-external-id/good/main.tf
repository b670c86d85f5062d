resource "aws_iam_role" "deploy" {
  assume_role_policy = jsonencode({
    Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws:iam::210987654321:role/deploy" }, Action = "sts:AssumeRole" }]
  })
}
