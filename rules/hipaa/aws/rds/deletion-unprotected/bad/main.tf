resource "aws_db_instance" "records" { # finding
  engine         = "postgres"
  instance_class = "db.t4g.medium"
}
