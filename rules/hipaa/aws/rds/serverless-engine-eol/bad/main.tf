resource "aws_rds_cluster" "records" {
  engine         = "aurora-postgresql"
  engine_version = "11.9" # finding
}
