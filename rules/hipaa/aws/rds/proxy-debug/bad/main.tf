resource "aws_db_proxy" "records" {
  name          = "records"
  engine_family = "MYSQL"
  debug_logging = true # finding
}
