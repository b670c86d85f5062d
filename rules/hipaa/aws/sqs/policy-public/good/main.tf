resource "aws_sqs_queue" "referrals" {
  name = "referrals"
}

resource "aws_sqs_queue_policy" "referrals" {
  queue_url = aws_sqs_queue.referrals.id
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/referrals" }, Action = "sqs:SendMessage", Resource = "*" }]
  })
}
