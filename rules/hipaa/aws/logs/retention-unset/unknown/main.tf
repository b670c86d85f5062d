variable "retention_in_days" {
  type = number
}

resource "aws_cloudwatch_log_group" "intake" {
  name              = "/aws/lambda/intake"
  retention_in_days = var.retention_in_days
}
