resource "aws_guardduty_detector" "watch" {
  enable = false # finding
}
