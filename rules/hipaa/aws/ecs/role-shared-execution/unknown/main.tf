variable "execution_role_arn" {
  type = string
}

resource "aws_ecs_task_definition" "portal" {
  family                = "portal"
  container_definitions = "[]"
  task_role_arn         = "arn:aws:iam::111122223333:role/portal"
  execution_role_arn    = var.execution_role_arn
}
