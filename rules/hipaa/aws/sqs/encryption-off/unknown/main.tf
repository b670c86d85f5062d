variable "sqs_managed_sse_enabled" {
  type = bool
}

resource "aws_sqs_queue" "referrals" {
  name                    = "referrals"
  sqs_managed_sse_enabled = var.sqs_managed_sse_enabled
}
