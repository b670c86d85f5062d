resource "aws_ssm_parameter" "token" {
  name  = "/lab/api-token"
  type  = "String" # finding
  value = "change-me"
}
