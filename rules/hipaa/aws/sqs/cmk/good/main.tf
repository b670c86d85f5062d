resource "aws_kms_key" "queues" {
  enable_key_rotation = true
}
resource "aws_sqs_queue" "referrals" {
  name              = "referrals"
  kms_master_key_id = aws_kms_key.queues.arn
}
