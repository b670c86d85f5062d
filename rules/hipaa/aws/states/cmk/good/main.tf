resource "aws_sfn_state_machine" "admission" {
  name       = "admission"
  role_arn   = "arn:aws:iam::123456789012:role/admission"
  definition = jsonencode({ StartAt = "Done", States = { Done = { Type = "Succeed" } } })
  encryption_configuration {
    type       = "CUSTOMER_MANAGED_KMS_KEY"
    kms_key_id = "arn:aws:kms:us-east-1:123456789012:key/a1"
  }
}
