resource "aws_cloudwatch_event_rule" "orders" {
  name          = "orders"
  event_pattern = jsonencode({ source = ["orders"] })
}
resource "aws_cloudwatch_event_target" "store" { # finding
  rule = aws_cloudwatch_event_rule.orders.name
  arn  = "arn:aws:lambda:us-east-1:123456789012:function:store"
}
