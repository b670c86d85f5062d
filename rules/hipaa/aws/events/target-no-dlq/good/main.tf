resource "aws_cloudwatch_event_rule" "orders" {
  name          = "orders"
  event_pattern = jsonencode({ source = ["orders"] })
}
resource "aws_cloudwatch_event_target" "store" {
  rule = aws_cloudwatch_event_rule.orders.name
  arn  = "arn:aws:lambda:us-east-1:123456789012:function:store"
  dead_letter_config {
    arn = "arn:aws:sqs:us-east-1:123456789012:undelivered"
  }
}
