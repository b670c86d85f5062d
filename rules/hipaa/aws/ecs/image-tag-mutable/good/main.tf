resource "aws_ecs_task_definition" "portal" {
  family = "portal"
  container_definitions = jsonencode([
    {
      name  = "portal"
      image = "111122223333.dkr.ecr.us-east-1.amazonaws.com/portal@sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
    }
  ])
}
