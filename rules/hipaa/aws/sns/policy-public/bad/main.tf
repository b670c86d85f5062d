resource "aws_sns_topic" "results" {
  name = "results"
}

resource "aws_sns_topic_policy" "results" {
  arn = aws_sns_topic.results.arn
  policy = jsonencode({ # finding
    Statement = [{ Effect = "Allow", Principal = "*", Action = "sns:Subscribe", Resource = aws_sns_topic.results.arn }]
  })
}
