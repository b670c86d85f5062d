resource "aws_db_parameter_group" "records" {
  name   = "records"
  family = "postgres14"
  parameter {
    name  = "rds.force_ssl"
    value = "1"
  }
}
