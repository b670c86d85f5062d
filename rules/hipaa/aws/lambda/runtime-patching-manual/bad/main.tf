resource "aws_lambda_function" "intake" {
  function_name = "intake"
  runtime       = "python3.12"
}
resource "aws_lambda_runtime_management_config" "intake" {
  function_name       = aws_lambda_function.intake.function_name
  update_runtime_on   = "Manual" # finding
  runtime_version_arn = "arn:aws:lambda:us-east-1::runtime:abcd1234"
}
