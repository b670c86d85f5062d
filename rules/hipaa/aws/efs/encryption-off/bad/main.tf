resource "aws_efs_file_system" "images" { # finding
  creation_token = "images"
}
