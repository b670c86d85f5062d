variable "auto_minor_version_upgrade" {
  type = bool
}

resource "aws_db_instance" "records" {
  engine                     = "postgres"
  auto_minor_version_upgrade = var.auto_minor_version_upgrade
}
