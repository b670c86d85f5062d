resource "aws_db_instance" "records" {
  engine   = "postgres"
  username = "ward_owner"
}
