resource "aws_ecs_task_definition" "intake" {
  family                = "intake"
  container_definitions = jsonencode([{ name = "web", image = "web", user = "app" }])
}
