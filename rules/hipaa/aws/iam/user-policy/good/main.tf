resource "aws_iam_group" "billing" {
  name = "billing"
}
resource "aws_iam_user" "operator" {
  name = "operator"
}
resource "aws_iam_user_group_membership" "operator" {
  user   = aws_iam_user.operator.name
  groups = [aws_iam_group.billing.name]
}
