variable "uid" {
  type = number
}

resource "aws_efs_access_point" "reports" {
  file_system_id = "fs-0123456789abcdef0"
  posix_user {
    uid = var.uid
    gid = 1001
  }
}
