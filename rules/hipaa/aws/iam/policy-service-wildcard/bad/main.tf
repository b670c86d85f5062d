resource "aws_iam_role" "triage" { # finding
  name               = "triage"
  assume_role_policy = jsonencode({ Statement = [] })
}

resource "aws_iam_role_policy" "appointments" {
  name = "appointments"
  role = aws_iam_role.triage.id
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "S3:*", Resource = "arn:aws:s3:::scans/*" }]
  })
}
