variable "caller" {
  type = string
}

resource "aws_lambda_permission" "uploads" {
  function_name  = "intake"
  action         = "lambda:InvokeFunction"
  principal      = var.caller
  source_account = "111122223333"
  source_arn     = "arn:aws:s3:::clinic-uploads"
}
