resource "aws_lambda_function" "intake" {
  function_name = "intake"
  runtime       = "python3.12"
}
resource "aws_lambda_runtime_management_config" "intake" {
  function_name     = aws_lambda_function.intake.function_name
  update_runtime_on = "Auto"
}
