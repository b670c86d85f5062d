resource "aws_cloudwatch_log_group" "intake" {
  name       = "/aws/lambda/intake"
  kms_key_id = "arn:aws:kms:us-east-1:111122223333:key/0a1b2c3d"
}
