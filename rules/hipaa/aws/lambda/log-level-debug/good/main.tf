resource "aws_lambda_function" "results" {
  function_name = "results"
  role          = "arn:aws:iam::111122223333:role/results"
}
