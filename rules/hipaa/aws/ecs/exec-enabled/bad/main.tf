resource "aws_ecs_service" "web" {
  name                   = "web"
  enable_execute_command = true # finding
}
