resource "aws_rds_cluster" "claims" {
  engine                              = "aurora-postgresql"
  iam_database_authentication_enabled = false # finding
}
