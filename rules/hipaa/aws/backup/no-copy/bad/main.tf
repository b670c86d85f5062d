resource "aws_backup_plan" "ward" {
  name = "ward"
  rule { # finding
    rule_name         = "daily"
    target_vault_name = "ward"
    schedule          = "cron(0 5 ? * * *)"
  }
}
