resource "aws_cloudwatch_event_api_destination" "ehr" {
  name                = "ehr"
  http_method         = "POST"
  connection_arn      = "arn:aws:events:us-east-1:123456789012:connection/ehr/a1"
  invocation_endpoint = "https://ehr.example.org/events"
}
