resource "aws_ecs_cluster" "ward" {
  name = "ward"
  setting {
    name  = "containerInsights"
    value = "enabled"
  }
}
