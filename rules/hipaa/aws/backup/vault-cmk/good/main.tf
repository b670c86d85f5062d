resource "aws_backup_vault" "ward" {
  name        = "ward"
  kms_key_arn = "arn:aws:kms:us-east-1:123456789012:key/a1"
}
