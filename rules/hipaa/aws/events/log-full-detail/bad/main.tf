resource "aws_cloudwatch_event_bus" "ward" {
  name = "ward"
  log_config {
    level          = "INFO"
    include_detail = "FULL" # finding
  }
}
