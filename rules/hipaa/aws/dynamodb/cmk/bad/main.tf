resource "aws_dynamodb_table" "appointments" { # finding
  name     = "appointments"
  hash_key = "id"
}
