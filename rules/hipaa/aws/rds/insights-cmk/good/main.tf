resource "aws_db_instance" "records" {
  engine                          = "postgres"
  performance_insights_enabled    = true
  performance_insights_kms_key_id = "arn:aws:kms:us-east-1:123456789012:key/a1"
}
