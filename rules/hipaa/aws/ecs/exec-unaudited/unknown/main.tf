variable "logging" {
  type = string
}

resource "aws_ecs_cluster" "clinic" {
  name = "clinic"
  configuration {
    execute_command_configuration {
      logging = var.logging
    }
  }
}
