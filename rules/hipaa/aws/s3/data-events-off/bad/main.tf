resource "aws_cloudtrail" "all" { # finding
  name           = "all"
  s3_bucket_name = "audit"
  event_selector {
    data_resource {
      type   = "AWS::Lambda::Function"
      values = ["arn:aws:lambda"]
    }
  }
}
