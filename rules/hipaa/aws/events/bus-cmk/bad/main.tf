resource "aws_cloudwatch_event_bus" "ward" { # finding
  name = "ward"
}
