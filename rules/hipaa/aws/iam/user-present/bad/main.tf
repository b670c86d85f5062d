resource "aws_iam_user" "sender" {
  name = "sender"
}
resource "aws_iam_access_key" "sender" { # finding
  user = aws_iam_user.sender.name
}
