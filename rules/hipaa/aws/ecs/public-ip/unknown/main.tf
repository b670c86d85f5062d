variable "assign_public_ip" {
  type = bool
}

resource "aws_ecs_service" "portal" {
  name        = "portal"
  launch_type = "FARGATE"
  network_configuration {
    subnets          = ["subnet-0aa1"]
    assign_public_ip = var.assign_public_ip
  }
}
