resource "aws_ecs_task_definition" "portal" {
  family = "portal"
  container_definitions = jsonencode([
    {
      name  = "portal"
      image = "111122223333.dkr.ecr.us-east-1.amazonaws.com/portal:latest" # finding
    }
  ])
}
