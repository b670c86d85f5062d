variable "ehr_password" {
  type = string
}

resource "aws_ecs_task_definition" "portal" {
  family = "portal"
  container_definitions = jsonencode([{
    name  = "portal"
    image = "registry.example.org/portal:4"
    environment = [
      { name = "EHR_PASSWORD", value = var.ehr_password }
    ]
  }])
}
