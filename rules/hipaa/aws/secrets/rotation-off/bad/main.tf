resource "aws_secretsmanager_secret" "database" { # finding
  name = "records/database"
}
