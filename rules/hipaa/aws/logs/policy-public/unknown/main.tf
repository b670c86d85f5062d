variable "writer" {
  type = string
}

resource "aws_cloudwatch_log_resource_policy" "dns" {
  policy_name = "dns"
  policy_document = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = var.writer }
      Action    = "logs:PutLogEvents"
      Resource  = "*"
    }]
  })
}
