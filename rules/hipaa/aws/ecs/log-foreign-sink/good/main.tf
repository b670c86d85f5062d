resource "aws_ecs_task_definition" "intake" {
  family = "intake"
  container_definitions = jsonencode([{
    name  = "web"
    image = "web"
    logConfiguration = {
      logDriver = "syslog"
      options   = { "syslog-address" = "tcp+tls://logs.example.org:6514" }
    }
  }])
}
