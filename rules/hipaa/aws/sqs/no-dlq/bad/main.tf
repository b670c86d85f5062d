resource "aws_sqs_queue" "referrals" { # finding
  name = "referrals"
}
