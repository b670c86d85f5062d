variable "platform_version" {
  type = string
}

resource "aws_ecs_service" "portal" {
  name             = "portal"
  launch_type      = "FARGATE"
  platform_version = var.platform_version
}
