variable "backup_retention_period" {
  type = number
}

resource "aws_db_instance" "records" {
  engine                  = "postgres"
  instance_class          = "db.t4g.medium"
  backup_retention_period = var.backup_retention_period
}
