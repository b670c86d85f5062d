variable "readonlyrootfilesystem" {
  type = bool
}

resource "aws_ecs_task_definition" "portal" {
  family = "portal"
  container_definitions = jsonencode([
    {
      name                   = "portal"
      image                  = "registry.example.org/portal:4"
      readonlyRootFilesystem = var.readonlyrootfilesystem
    }
  ])
}
