resource "aws_db_instance" "records" {
  engine         = "mysql"
  engine_version = "8.4.3"
}
