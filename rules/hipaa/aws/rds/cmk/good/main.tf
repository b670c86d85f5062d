resource "aws_kms_key" "records" {}

resource "aws_rds_cluster" "claims" {
  cluster_identifier = "claims"
  engine             = "aurora-postgresql"
  storage_encrypted  = true
  kms_key_id         = aws_kms_key.records.arn
}
