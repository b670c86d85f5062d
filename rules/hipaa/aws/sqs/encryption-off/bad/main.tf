resource "aws_sqs_queue" "referrals" {
  name                    = "referrals"
  sqs_managed_sse_enabled = false # finding
}
