resource "aws_cloudwatch_event_bus" "ward" {
  name = "ward"
  log_config {
    level          = "ERROR"
    include_detail = "NONE"
  }
}
