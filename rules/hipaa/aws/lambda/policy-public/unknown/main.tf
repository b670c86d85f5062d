variable "caller" {
  type = string
}

resource "aws_lambda_permission" "partner" {
  function_name = "patient-lookup"
  action        = "lambda:InvokeFunction"
  principal     = var.caller
}
