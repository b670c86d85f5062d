variable "iam_database_authentication_enabled" {
  type = bool
}

resource "aws_rds_cluster" "claims" {
  engine                              = "aurora-postgresql"
  iam_database_authentication_enabled = var.iam_database_authentication_enabled
}
