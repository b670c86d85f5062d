resource "aws_lambda_function" "billing" {
  function_name = "billing"
  role          = "arn:aws:iam::111122223333:role/billing"
  environment {
    variables = {
      EHR_HOST       = "ehr.internal"
      EHR_SECRET_ARN = "arn:aws:secretsmanager:us-east-1:111122223333:secret:ehr-AbCdEf"
    }
  }
}
