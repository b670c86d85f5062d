resource "aws_sqs_queue" "referrals" { # finding
  name = "referrals"
}
resource "aws_sqs_queue_policy" "referrals" {
  queue_url = aws_sqs_queue.referrals.id
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Principal = { Service = "sns.amazonaws.com" }, Action = "sqs:SendMessage", Resource = "*" }]
  })
}
