resource "aws_sagemaker_feature_group" "visits" {
  feature_group_name             = "visits"
  record_identifier_feature_name = "visit"
  event_time_feature_name        = "time"
  role_arn                       = "arn:aws:iam::123456789012:role/features"
  online_store_config { # finding
    enable_online_store = true
  }
}
