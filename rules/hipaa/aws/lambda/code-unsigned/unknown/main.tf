variable "code_signing_config_arn" {
  type = string
}

resource "aws_lambda_function" "intake" {
  function_name           = "intake"
  role                    = "arn:aws:iam::111122223333:role/intake"
  s3_bucket               = "clinic-builds"
  s3_key                  = "intake.zip"
  code_signing_config_arn = var.code_signing_config_arn
}
