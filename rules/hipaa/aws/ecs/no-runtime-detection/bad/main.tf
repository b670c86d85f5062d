resource "aws_guardduty_detector" "watch" { # finding
}
