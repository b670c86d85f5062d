variable "mode" {
  type = string
}

resource "aws_lambda_function" "intake" {
  function_name = "intake"
  role          = "arn:aws:iam::111122223333:role/intake"
  tracing_config {
    mode = var.mode
  }
}
