resource "aws_rds_cluster" "claims" { # finding
  engine = "aurora-postgresql"
}
