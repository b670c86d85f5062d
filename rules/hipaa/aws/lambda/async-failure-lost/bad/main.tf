resource "aws_lambda_function" "results" { # finding
  function_name = "results"
  role          = "arn:aws:iam::111122223333:role/results"
}
resource "aws_lambda_permission" "lab" {
  function_name = aws_lambda_function.results.function_name
  action        = "lambda:InvokeFunction"
  principal     = "sns.amazonaws.com"
  source_arn    = "arn:aws:sns:us-east-1:111122223333:lab"
}
