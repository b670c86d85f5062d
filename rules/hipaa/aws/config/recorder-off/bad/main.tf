resource "aws_config_configuration_recorder" "all" {
  name     = "all"
  role_arn = "arn:aws:iam::123456789012:role/config"
  recording_group { # finding
    all_supported  = false
    resource_types = ["AWS::S3::Bucket"]
  }
}
