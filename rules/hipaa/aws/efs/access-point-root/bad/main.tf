resource "aws_efs_access_point" "door" {
  file_system_id = "fs-0aa1"
  root_directory { # finding
    path = "/"
  }
}
