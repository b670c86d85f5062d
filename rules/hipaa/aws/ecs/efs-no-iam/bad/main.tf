resource "aws_ecs_task_definition" "intake" {
  family                = "intake"
  container_definitions = "[]"
  volume {
    name = "files"
    efs_volume_configuration { # finding
      file_system_id = "fs-0aa1"
    }
  }
}
