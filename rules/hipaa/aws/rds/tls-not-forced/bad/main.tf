resource "aws_db_parameter_group" "records" { # finding
  name   = "records"
  family = "postgres14"
}
