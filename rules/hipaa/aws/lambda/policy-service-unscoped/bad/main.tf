resource "aws_lambda_permission" "uploads" {
  function_name = "intake"
  action        = "lambda:InvokeFunction"
  principal     = "s3.amazonaws.com" # finding
}
