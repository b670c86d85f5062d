resource "aws_cloudtrail" "all" {
  name           = "all"
  s3_bucket_name = "audit"
  event_selector {
    include_management_events = true
  }
}
