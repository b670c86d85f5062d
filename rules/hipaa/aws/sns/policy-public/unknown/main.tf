variable "publisher" {
  type = string
}

resource "aws_sns_topic" "results" {
  name = "results"
}

resource "aws_sns_topic_policy" "results" {
  arn = aws_sns_topic.results.arn
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Principal = { AWS = var.publisher }, Action = "sns:Publish", Resource = "*" }]
  })
}
