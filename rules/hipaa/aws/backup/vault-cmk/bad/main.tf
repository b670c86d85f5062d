resource "aws_backup_vault" "ward" { # finding
  name = "ward"
}
