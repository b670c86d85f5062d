resource "aws_lambda_function" "billing" {
  function_name = "billing"
  role          = "arn:aws:iam::111122223333:role/billing"
  environment {
    variables = {
      EHR_HOST     = "ehr.internal"
      EHR_PASSWORD = "Qx7vT2pLw9zKm4" # finding
    }
  }
}
