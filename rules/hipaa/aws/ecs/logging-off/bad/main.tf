resource "aws_ecs_task_definition" "portal" {
  family = "portal"
  container_definitions = jsonencode([
    { # finding
      name  = "portal"
      image = "registry.example.org/portal:4"
    }
  ])
}
