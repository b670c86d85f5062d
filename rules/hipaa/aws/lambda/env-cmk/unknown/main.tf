variable "key" {
  type = string
}

resource "aws_lambda_function" "intake" {
  function_name = "intake"
  role          = "arn:aws:iam::111122223333:role/intake"
  kms_key_arn   = var.key
  environment {
    variables = {
      DB_HOST = "ehr.internal"
    }
  }
}
