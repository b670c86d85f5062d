resource "aws_kms_key" "tasks" {
  enable_key_rotation = true
}
resource "aws_ecs_cluster" "ward" {
  name = "ward"
  configuration {
    managed_storage_configuration {
      fargate_ephemeral_storage_kms_key_id = aws_kms_key.tasks.arn
    }
  }
}
