resource "aws_lambda_event_source_mapping" "changes" { # finding
  function_name    = "intake"
  event_source_arn = "arn:aws:dynamodb:us-east-1:123456789012:table/patients/stream/2026-01-01T00:00:00.000"
}
