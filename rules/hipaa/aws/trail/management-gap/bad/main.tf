resource "aws_cloudtrail" "all" {
  name           = "all"
  s3_bucket_name = "audit"
  event_selector { # finding
    exclude_management_event_sources = ["rdsdata.amazonaws.com"]
  }
}
