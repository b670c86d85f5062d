resource "aws_scheduler_schedule" "remind" { # finding
  name                = "remind"
  schedule_expression = "rate(1 day)"
  flexible_time_window {
    mode = "OFF"
  }
  target {
    arn      = "arn:aws:sqs:us-east-1:123456789012:reminders"
    role_arn = "arn:aws:iam::123456789012:role/remind"
    input    = jsonencode({ visit = "v1" })
  }
}
