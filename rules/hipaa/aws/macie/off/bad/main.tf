resource "aws_macie2_account" "macie" {
  status = "PAUSED" # finding
}
