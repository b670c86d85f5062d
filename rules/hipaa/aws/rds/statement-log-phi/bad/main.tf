resource "aws_rds_cluster_parameter_group" "settings" {
  family = "aurora-mysql8.0"
  parameter { # finding
    name  = "general_log"
    value = "1"
  }
}
