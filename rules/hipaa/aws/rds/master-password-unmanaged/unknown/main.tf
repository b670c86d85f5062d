variable "manage_master_user_password" {
  type = bool
}

resource "aws_rds_cluster" "claims" {
  engine                      = "aurora-postgresql"
  master_username             = "claims"
  manage_master_user_password = var.manage_master_user_password
}
