resource "aws_kms_key" "events" {
  enable_key_rotation = true
}
resource "aws_cloudwatch_event_bus" "ward" {
  name               = "ward"
  kms_key_identifier = aws_kms_key.events.arn
}
