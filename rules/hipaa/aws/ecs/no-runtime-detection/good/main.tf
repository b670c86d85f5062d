resource "aws_guardduty_detector" "watch" {}
resource "aws_guardduty_detector_feature" "runtime" {
  detector_id = aws_guardduty_detector.watch.id
  name        = "RUNTIME_MONITORING"
  status      = "ENABLED"
  additional_configuration {
    name   = "ECS_FARGATE_AGENT_MANAGEMENT"
    status = "ENABLED"
  }
}
