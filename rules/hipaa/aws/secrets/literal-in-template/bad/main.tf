resource "aws_secretsmanager_secret" "database" {
  name = "records/database"
}

resource "aws_secretsmanager_secret_version" "database" {
  secret_id     = aws_secretsmanager_secret.database.id
  secret_string = "Radiology-2024-Ward7" # finding
}
