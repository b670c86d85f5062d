resource "aws_sqs_queue" "referrals" {
  name = "referrals"
}
resource "aws_sqs_queue_policy" "referrals" {
  queue_url = aws_sqs_queue.referrals.id
  policy = jsonencode({
    Statement = [{
      Effect    = "Deny"
      Principal = "*"
      Action    = "sqs:*"
      Resource  = "*"
      Condition = { Bool = { "aws:SecureTransport" = "false" } }
    }]
  })
}
