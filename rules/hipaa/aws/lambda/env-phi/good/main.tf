resource "aws_lambda_function" "intake" {
  function_name = "intake"
  environment {
    variables = { TABLE = "patients" }
  }
}
