variable "application_log_level" {
  type = string
}

resource "aws_lambda_function" "results" {
  function_name = "results"
  role          = "arn:aws:iam::111122223333:role/results"
  logging_config {
    log_format            = "JSON"
    application_log_level = var.application_log_level
  }
}
