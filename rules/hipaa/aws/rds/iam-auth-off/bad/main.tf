resource "aws_rds_cluster" "claims" {
  engine                              = "aurora-postgresql"
  iam_database_authentication_enabled = false # finding
}

resource "aws_rds_cluster" "appointments" { # finding
  cluster_identifier = "appointments"
}
