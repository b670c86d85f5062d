variable "require_tls" {
  type = bool
}

resource "aws_db_proxy" "records" {
  name          = "records"
  engine_family = "POSTGRESQL"
  require_tls   = var.require_tls
}
