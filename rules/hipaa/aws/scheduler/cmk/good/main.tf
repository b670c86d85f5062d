resource "aws_scheduler_schedule" "remind" {
  name                = "remind"
  schedule_expression = "rate(1 day)"
  kms_key_arn         = "arn:aws:kms:us-east-1:123456789012:key/a1"
  flexible_time_window {
    mode = "OFF"
  }
  target {
    arn      = "arn:aws:sqs:us-east-1:123456789012:reminders"
    role_arn = "arn:aws:iam::123456789012:role/remind"
    input    = jsonencode({ visit = "v1" })
  }
}
