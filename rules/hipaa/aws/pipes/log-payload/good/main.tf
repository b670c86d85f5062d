resource "aws_pipes_pipe" "orders" {
  name     = "orders"
  role_arn = "arn:aws:iam::123456789012:role/pipe"
  source   = "arn:aws:sqs:us-east-1:123456789012:in"
  target   = "arn:aws:sqs:us-east-1:123456789012:out"
  log_configuration {
    level = "ERROR"
  }
}
