resource "aws_kinesis_stream" "readings" {
  name            = "readings"
  shard_count     = 1
  encryption_type = "KMS"
  kms_key_id      = "alias/streams"
}
