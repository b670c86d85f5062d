resource "aws_iam_role" "intake" {
  name = "intake"
  assume_role_policy = jsonencode({
    Statement = [{ Effect = "Allow", Principal = { Service = "lambda.amazonaws.com" }, Action = "sts:AssumeRole" }]
  })
}

resource "aws_lambda_function" "intake" {
  function_name = "intake"
  role          = aws_iam_role.intake.arn
}
