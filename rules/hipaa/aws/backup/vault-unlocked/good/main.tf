resource "aws_backup_vault" "ward" {
  name = "ward"
}
resource "aws_backup_vault_lock_configuration" "ward" {
  backup_vault_name  = aws_backup_vault.ward.name
  min_retention_days = 30
}
