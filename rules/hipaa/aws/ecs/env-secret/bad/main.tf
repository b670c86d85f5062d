resource "aws_ecs_task_definition" "portal" {
  family = "portal"
  container_definitions = jsonencode([{
    name  = "portal"
    image = "registry.example.org/portal:4"
    environment = [ # finding
      { name = "EHR_PASSWORD", value = "Qx7vT2pLw9zKm4" }
    ]
  }])
}
