variable "type" {
  type = string
}

resource "aws_ssm_parameter" "token" {
  name  = "/lab/api-token"
  type  = var.type
  value = "change-me"
}
