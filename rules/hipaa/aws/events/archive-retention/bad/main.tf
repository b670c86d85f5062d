resource "aws_cloudwatch_event_archive" "ward" {
  name             = "ward"
  event_source_arn = "arn:aws:events:us-east-1:123456789012:event-bus/ward"
  retention_days   = 0 # finding
}
