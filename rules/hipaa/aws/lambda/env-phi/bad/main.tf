resource "aws_lambda_function" "test" {
  function_name = "test"
  environment {
    variables = {
      DOB = "1962-04-11" # finding
    }
  }
}
