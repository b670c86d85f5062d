resource "aws_ecs_service" "portal" {
  name             = "portal"
  launch_type      = "FARGATE"
  platform_version = "LATEST"
}
