resource "aws_db_instance" "records" { # finding
  engine                       = "postgres"
  performance_insights_enabled = true
}
