resource "aws_lambda_function" "resend" {
  function_name = "resend"
}
resource "aws_lambda_function_recursion_config" "resend" {
  function_name  = aws_lambda_function.resend.function_name
  recursive_loop = "Terminate"
}
