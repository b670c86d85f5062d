resource "aws_bedrockagent_agent" "triage" {
  agent_name                  = "triage"
  customer_encryption_key_arn = "arn:aws:kms:us-east-1:123456789012:key/a1"
}
