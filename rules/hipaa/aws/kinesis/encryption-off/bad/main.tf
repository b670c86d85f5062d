resource "aws_kinesis_stream" "readings" { # finding
  name            = "readings"
  shard_count     = 1
  encryption_type = "NONE"
}
