variable "pid_mode" {
  type = string
}

resource "aws_ecs_task_definition" "agent" {
  family                = "agent"
  container_definitions = "[]"
  pid_mode              = var.pid_mode
}
