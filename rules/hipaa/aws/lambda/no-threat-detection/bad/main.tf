resource "aws_guardduty_detector" "watch" {}
resource "aws_guardduty_detector_feature" "functions" { # finding
  detector_id = aws_guardduty_detector.watch.id
  name        = "LAMBDA_NETWORK_LOGS"
  status      = "DISABLED"
}
