resource "aws_kms_key" "environment" {
  enable_key_rotation = true
}

resource "aws_lambda_function" "intake" {
  function_name = "intake"
  role          = "arn:aws:iam::111122223333:role/intake"
  kms_key_arn   = aws_kms_key.environment.arn
  environment {
    variables = {
      DB_HOST = "ehr.internal"
    }
  }
}
