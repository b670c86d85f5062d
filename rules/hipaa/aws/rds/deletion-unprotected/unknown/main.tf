variable "deletion_protection" {
  type = bool
}

resource "aws_db_instance" "records" {
  engine              = "postgres"
  instance_class      = "db.t4g.medium"
  deletion_protection = var.deletion_protection
}
