resource "aws_cloudwatch_event_permission" "anyone" { # finding
  principal    = "*"
  statement_id = "anyone"
}
