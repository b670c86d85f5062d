resource "aws_sfn_state_machine" "admission" { # finding
  name     = "admission"
  role_arn = "arn:aws:iam::111122223333:role/admission"
}
