resource "aws_sqs_queue" "referrals" {
  name = "referrals"
}

resource "aws_sqs_queue_policy" "referrals" {
  queue_url = aws_sqs_queue.referrals.id
  policy = jsonencode({ # finding
    Statement = [{ Effect = "Allow", Principal = "*", Action = "sqs:SendMessage", Resource = aws_sqs_queue.referrals.arn }]
  })
}
