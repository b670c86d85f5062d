resource "aws_sqs_queue" "referrals" {
  name              = "referrals"
  kms_master_key_id = "alias/aws/sqs" # finding
}
