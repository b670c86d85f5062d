variable "privileged" {
  type = bool
}

resource "aws_ecs_task_definition" "imaging" {
  family = "imaging"
  container_definitions = jsonencode([
    {
      name       = "converter"
      image      = "registry.example.org/converter:2"
      privileged = var.privileged
    }
  ])
}
