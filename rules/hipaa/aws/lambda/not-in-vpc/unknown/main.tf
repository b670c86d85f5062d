variable "subnets" {
  type = list(string)
}

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
resource "aws_lambda_function" "lookup" {
  function_name = "lookup"
  role          = aws_iam_role.lookup.arn
  vpc_config {
    subnet_ids         = var.subnets
    security_group_ids = ["sg-0cc3"]
  }
}
