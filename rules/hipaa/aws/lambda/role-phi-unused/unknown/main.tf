variable "role" {
  type = string
}

resource "aws_dynamodb_table" "records" {
  name     = "patient-records"
  hash_key = "id"
  tags     = { phi = "true" }
}

resource "aws_iam_role" "reminder" {
  name = "reminder"
  assume_role_policy = jsonencode({
    Statement = [{ Effect = "Allow", Principal = { Service = "lambda.amazonaws.com" }, Action = "sts:AssumeRole" }]
  })
}

resource "aws_iam_role_policy" "reminder" {
  role = aws_iam_role.reminder.id
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "dynamodb:*", Resource = "*" }]
  })
}

resource "aws_lambda_function" "reminder" {
  function_name = "reminder"
  role          = var.role
}
