resource "aws_cloudwatch_event_permission" "clinic" {
  principal    = "*"
  statement_id = "clinic"
  condition {
    type  = "StringEquals"
    key   = "aws:PrincipalOrgID"
    value = "o-exampleorgid"
  }
}
