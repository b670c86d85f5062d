resource "aws_iam_role" "vendor" {
  assume_role_policy = jsonencode({ # finding
    Statement = [{ Effect = "Allow", Principal = { AWS = "210987654321" }, Action = "sts:AssumeRole" }]
  })
}
