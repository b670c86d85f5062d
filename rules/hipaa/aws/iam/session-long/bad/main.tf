resource "aws_iam_role" "clinician" {
  assume_role_policy   = jsonencode({ Statement = [] })
  max_session_duration = 28800 # finding
}
