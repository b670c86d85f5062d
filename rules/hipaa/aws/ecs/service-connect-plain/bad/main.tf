resource "aws_ecs_service" "records" {
  name = "records"
  service_connect_configuration {
    enabled   = true
    namespace = "internal"
    service { # finding
      port_name = "api"
    }
  }
}
