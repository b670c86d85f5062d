variable "storage_encrypted" {
  type = bool
}

resource "aws_db_instance" "records" {
  identifier        = "records"
  engine            = "postgres"
  instance_class    = "db.t4g.medium"
  storage_encrypted = var.storage_encrypted
}
