variable "powertools_logger_log_event" {
  type = string
}

resource "aws_lambda_function" "intake" {
  function_name = "intake"
  role          = "arn:aws:iam::111122223333:role/intake"
  environment {
    variables = {
      POWERTOOLS_LOGGER_LOG_EVENT = var.powertools_logger_log_event
    }
  }
}
