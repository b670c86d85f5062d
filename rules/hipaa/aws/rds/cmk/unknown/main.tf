variable "kms_key_id" {
  type = string
}

resource "aws_kms_key" "records" {}

resource "aws_rds_cluster" "claims" {
  cluster_identifier = "claims"
  engine             = "aurora-postgresql"
  storage_encrypted  = true
  kms_key_id         = var.kms_key_id
}
