resource "aws_lambda_permission" "anyone" {
  function_name = "patient-lookup"
  action        = "lambda:InvokeFunction"
  principal     = "*" # finding
}
