resource "aws_lambda_event_source_mapping" "changes" {
  function_name    = "intake"
  event_source_arn = "arn:aws:kinesis:us-east-1:123456789012:stream/changes"
  destination_config {
    on_failure {
      destination_arn = "arn:aws:sqs:us-east-1:123456789012:failed"
    }
  }
}
