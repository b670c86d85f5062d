variable "protocol" {
  type = string
}

resource "aws_sns_topic_subscription" "portal" {
  topic_arn = "arn:aws:sns:us-east-1:111122223333:results"
  protocol  = var.protocol
  endpoint  = "https://portal.clinic.example/results"
}
