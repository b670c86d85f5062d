resource "aws_ecs_task_definition" "portal" {
  family = "portal"
  container_definitions = jsonencode([{
    name        = "portal"
    image       = "registry.example.org/portal:4"
    environment = [{ name = "EHR_HOST", value = "ehr.internal" }]
    secrets = [{
      name      = "EHR_PASSWORD"
      valueFrom = "arn:aws:secretsmanager:us-east-1:111122223333:secret:ehr-AbCdEf"
    }]
  }])
}
