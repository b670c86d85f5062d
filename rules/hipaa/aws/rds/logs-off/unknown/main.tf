variable "enabled_cloudwatch_logs_exports" {
  type = list(string)
}

resource "aws_rds_cluster" "claims" {
  engine                          = "aurora-postgresql"
  enabled_cloudwatch_logs_exports = var.enabled_cloudwatch_logs_exports
}
