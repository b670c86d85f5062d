resource "aws_rds_cluster" "claims" { # finding
  cluster_identifier = "claims"
  engine             = "aurora-postgresql"
  storage_encrypted  = true
}
