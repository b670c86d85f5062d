resource "aws_ecs_task_definition" "intake" {
  family                = "intake"
  container_definitions = "[]"
  volume {
    name = "files"
    efs_volume_configuration {
      file_system_id     = "fs-0aa1"
      transit_encryption = "ENABLED"
      authorization_config {
        iam = "ENABLED"
      }
    }
  }
}
