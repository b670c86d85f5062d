variable "publicly_accessible" {
  type = bool
}

resource "aws_db_instance" "records" {
  engine              = "postgres"
  instance_class      = "db.t4g.medium"
  publicly_accessible = var.publicly_accessible
}
