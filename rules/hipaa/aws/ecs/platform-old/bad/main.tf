resource "aws_ecs_service" "portal" {
  name             = "portal"
  launch_type      = "FARGATE"
  platform_version = "1.3.0" # finding
}
