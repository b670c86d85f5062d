variable "authorization_type" {
  type = string
}

resource "aws_lambda_function_url" "intake" {
  function_name      = "intake"
  authorization_type = var.authorization_type
}
