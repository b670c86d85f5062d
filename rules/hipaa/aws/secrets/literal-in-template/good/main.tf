resource "aws_secretsmanager_secret" "database" {
  name = "records/database"
}
