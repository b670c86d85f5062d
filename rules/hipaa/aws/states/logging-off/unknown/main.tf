variable "level" {
  type = string
}

resource "aws_sfn_state_machine" "admission" {
  name     = "admission"
  role_arn = "arn:aws:iam::111122223333:role/admission"
  logging_configuration {
    level           = var.level
    log_destination = "arn:aws:logs:us-east-1:111122223333:log-group:admission:*"
  }
}
