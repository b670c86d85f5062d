resource "aws_cloudwatch_log_group" "intake" { # finding
  name = "/aws/lambda/intake"
}
