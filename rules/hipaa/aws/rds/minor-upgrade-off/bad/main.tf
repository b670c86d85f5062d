resource "aws_db_instance" "records" {
  engine                     = "postgres"
  auto_minor_version_upgrade = false # finding
}
