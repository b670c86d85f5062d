variable "caller" {
  type = string
}

resource "aws_cloudwatch_event_permission" "anyone" {
  principal    = var.caller
  statement_id = "anyone"
}
