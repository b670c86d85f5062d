resource "aws_efs_file_system" "files" { # finding
  encrypted = true
}
