resource "aws_sqs_queue" "failed" {
  name = "failed"
}
resource "aws_sqs_queue" "referrals" {
  name           = "referrals"
  redrive_policy = jsonencode({ deadLetterTargetArn = aws_sqs_queue.failed.arn, maxReceiveCount = 5 })
}
resource "aws_sqs_queue" "results" {
  name = "results"
}
resource "aws_sqs_queue_redrive_policy" "results" {
  queue_url      = aws_sqs_queue.results.id
  redrive_policy = jsonencode({ deadLetterTargetArn = aws_sqs_queue.failed.arn, maxReceiveCount = 5 })
}
