resource "aws_lambda_function" "intake" { # finding
  function_name = "intake"
  role          = "arn:aws:iam::111122223333:role/intake"
  s3_bucket     = "clinic-builds"
  s3_key        = "intake.zip"
}
