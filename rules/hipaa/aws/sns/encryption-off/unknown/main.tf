variable "kms_master_key_id" {
  type = string
}

resource "aws_sns_topic" "results" {
  name              = "results"
  kms_master_key_id = var.kms_master_key_id
}
