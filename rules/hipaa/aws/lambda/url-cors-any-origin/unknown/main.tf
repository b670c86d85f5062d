variable "allow_origins" {
  type = list(string)
}

resource "aws_lambda_function_url" "portal" {
  function_name      = "portal"
  authorization_type = "AWS_IAM"
  cors {
    allow_origins = var.allow_origins
  }
}
