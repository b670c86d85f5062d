resource "aws_db_proxy" "records" {
  name          = "records"
  engine_family = "POSTGRESQL"
  require_tls   = false # finding
}
