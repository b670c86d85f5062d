variable "destination" {
  type = string
}

resource "aws_lambda_function" "results" {
  function_name = "results"
  role          = "arn:aws:iam::111122223333:role/results"
}
resource "aws_lambda_permission" "lab" {
  function_name = aws_lambda_function.results.function_name
  action        = "lambda:InvokeFunction"
  principal     = "sns.amazonaws.com"
  source_arn    = "arn:aws:sns:us-east-1:111122223333:lab"
}
resource "aws_lambda_function_event_invoke_config" "results" {
  function_name = aws_lambda_function.results.function_name
  destination_config {
    on_failure {
      destination = var.destination
    }
  }
}
