resource "aws_iam_user" "operator" { # finding
  name = "operator"
}
resource "aws_iam_user_policy_attachment" "operator" {
  user       = aws_iam_user.operator.name
  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
}
