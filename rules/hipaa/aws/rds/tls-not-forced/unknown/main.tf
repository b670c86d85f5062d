variable "force_ssl" {
  type = string
}

resource "aws_db_parameter_group" "records" {
  name   = "records"
  family = "postgres14"
  parameter {
    name  = "rds.force_ssl"
    value = var.force_ssl
  }
}
