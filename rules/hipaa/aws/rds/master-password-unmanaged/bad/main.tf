resource "aws_rds_cluster" "claims" {
  engine          = "aurora-postgresql"
  master_username = "claims"
  master_password = "Radiology-2024-Ward7" # finding
}
