resource "aws_ssm_parameter" "token" {
  name  = "/lab/api-token"
  type  = "SecureString"
  value = "change-me"
}
