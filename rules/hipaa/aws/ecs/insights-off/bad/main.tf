resource "aws_ecs_cluster" "ward" {
  name = "ward"
  setting { # finding
    name  = "containerInsights"
    value = "disabled"
  }
}
