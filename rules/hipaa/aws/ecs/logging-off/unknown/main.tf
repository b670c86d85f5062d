variable "logdriver" {
  type = string
}

resource "aws_ecs_task_definition" "portal" {
  family = "portal"
  container_definitions = jsonencode([
    {
      name  = "portal"
      image = "registry.example.org/portal:4"
      logConfiguration = {
        logDriver = var.logdriver
        options   = { "awslogs-group" = "portal", "awslogs-region" = "us-east-1" }
      }
    }
  ])
}
