resource "aws_cloudwatch_log_group" "intake" {
  name              = "/aws/lambda/intake"
  retention_in_days = 30 # finding
}
