resource "aws_rds_cluster" "records" {
  engine          = "aurora-mysql"
  master_username = "Admin" # finding
}
