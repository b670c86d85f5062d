variable "enabled" {
  type = bool
}

resource "aws_dynamodb_table" "appointments" {
  name     = "appointments"
  hash_key = "id"
  point_in_time_recovery {
    enabled = var.enabled
  }
}
