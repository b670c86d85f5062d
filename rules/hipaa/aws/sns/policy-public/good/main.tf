resource "aws_sns_topic" "results" {
  name = "results"
}

resource "aws_sns_topic_policy" "results" {
  arn = aws_sns_topic.results.arn
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/results" }, Action = "sns:Publish", Resource = "*" }]
  })
}
