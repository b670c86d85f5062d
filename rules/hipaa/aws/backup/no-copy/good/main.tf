resource "aws_backup_plan" "ward" {
  name = "ward"
  rule {
    rule_name         = "daily"
    target_vault_name = "ward"
    copy_action {
      destination_vault_arn = "arn:aws:backup:us-west-2:123456789012:backup-vault:ward"
    }
  }
}
