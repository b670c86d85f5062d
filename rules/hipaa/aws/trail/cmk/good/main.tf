resource "aws_cloudtrail" "audit" {
  name           = "audit"
  s3_bucket_name = "clinic-audit"
  kms_key_id     = "arn:aws:kms:us-east-1:111122223333:key/0a1b2c3d"
}
