resource "aws_sns_topic" "results" { # finding
  name = "results"
}
