resource "aws_bedrockagent_data_source" "letters" {
  name              = "letters"
  knowledge_base_id = "k1"
  server_side_encryption_configuration {
    kms_key_arn = "arn:aws:kms:us-east-1:123456789012:key/a1"
  }
}
