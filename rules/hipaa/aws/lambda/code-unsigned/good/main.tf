resource "aws_lambda_function" "intake" {
  function_name           = "intake"
  role                    = "arn:aws:iam::111122223333:role/intake"
  s3_bucket               = "clinic-builds"
  s3_key                  = "intake.zip"
  code_signing_config_arn = "arn:aws:lambda:us-east-1:111122223333:code-signing-config:csc-0a1b2c3d"
}
