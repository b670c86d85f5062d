resource "aws_cloudwatch_log_resource_policy" "open" {
  policy_name = "open"
  policy_document = jsonencode({ # finding
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = "*", Action = "logs:*", Resource = "*" }]
  })
}
