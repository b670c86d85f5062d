variable "image" {
  type = string
}

resource "aws_ecs_task_definition" "portal" {
  family = "portal"
  container_definitions = jsonencode([
    {
      name  = "portal"
      image = var.image
    }
  ])
}
