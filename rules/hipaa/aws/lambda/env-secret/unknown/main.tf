variable "ehr_password" {
  type = string
}

resource "aws_lambda_function" "billing" {
  function_name = "billing"
  role          = "arn:aws:iam::111122223333:role/billing"
  environment {
    variables = {
      EHR_HOST     = "ehr.internal"
      EHR_PASSWORD = var.ehr_password
    }
  }
}
