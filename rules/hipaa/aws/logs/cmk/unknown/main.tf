variable "kms_key_id" {
  type = string
}

resource "aws_cloudwatch_log_group" "intake" {
  name       = "/aws/lambda/intake"
  kms_key_id = var.kms_key_id
}
