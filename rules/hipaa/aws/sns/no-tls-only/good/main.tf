resource "aws_sns_topic" "results" {
  name = "results"
}
resource "aws_sns_topic_policy" "results" {
  arn = aws_sns_topic.results.arn
  policy = jsonencode({
    Statement = [{
      Effect    = "Deny"
      Principal = "*"
      Action    = "sns:Publish"
      Resource  = aws_sns_topic.results.arn
      Condition = { Bool = { "aws:SecureTransport" = "false" } }
    }]
  })
}
