resource "aws_sagemaker_feature_group" "visits" {
  feature_group_name             = "visits"
  record_identifier_feature_name = "visit"
  event_time_feature_name        = "time"
  role_arn                       = "arn:aws:iam::123456789012:role/features"
  offline_store_config {
    s3_storage_config {
      s3_uri     = "s3://features"
      kms_key_id = "arn:aws:kms:us-east-1:123456789012:key/a1"
    }
  }
}
