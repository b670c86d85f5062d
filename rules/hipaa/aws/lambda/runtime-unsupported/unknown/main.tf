variable "runtime" {
  type = string
}

resource "aws_lambda_function" "claims" {
  function_name = "claims"
  role          = "arn:aws:iam::111122223333:role/claims"
  handler       = "claims.handler"
  runtime       = var.runtime
}
