resource "aws_lambda_function" "test" {
  function_name = "test"
  environment {
    variables = {
      CASE = "078-05-1120" # finding
    }
  }
}
