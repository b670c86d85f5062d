resource "aws_ecs_cluster" "ward" { # finding
  name = "ward"
}
