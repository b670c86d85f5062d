resource "aws_cloudtrail" "all" {
  name           = "all"
  s3_bucket_name = "audit"
  event_selector {
    data_resource {
      type   = "AWS::S3::Object"
      values = ["arn:aws:s3"]
    }
  }
}
