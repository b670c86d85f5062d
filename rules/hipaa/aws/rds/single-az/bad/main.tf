resource "aws_db_instance" "records" {
  engine   = "postgres"
  multi_az = false # finding
}
