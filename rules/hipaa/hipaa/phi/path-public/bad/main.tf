resource "aws_dynamodb_table" "records" {
  name     = "patient-records"
  hash_key = "id"
  tags     = { phi = "true" }
}

resource "aws_iam_role" "lookup" {
  name = "lookup"
  assume_role_policy = jsonencode({
    Statement = [{ Effect = "Allow", Principal = { Service = "lambda.amazonaws.com" }, Action = "sts:AssumeRole" }]
  })
}

resource "aws_iam_role_policy" "lookup" {
  role = aws_iam_role.lookup.id
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "dynamodb:GetItem", Resource = aws_dynamodb_table.records.arn }]
  })
}

resource "aws_lambda_function" "lookup" { # finding
  function_name = "lookup"
  role          = aws_iam_role.lookup.arn
}

resource "aws_lambda_function_url" "lookup" {
  function_name      = aws_lambda_function.lookup.function_name
  authorization_type = "NONE"
}

resource "aws_lambda_permission" "anyone" {
  function_name          = aws_lambda_function.lookup.function_name
  action                 = "lambda:InvokeFunctionUrl"
  principal              = "*"
  function_url_auth_type = "NONE"
}
