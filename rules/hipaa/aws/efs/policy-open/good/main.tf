resource "aws_efs_file_system" "files" {
  encrypted = true
}
resource "aws_efs_file_system_policy" "files" {
  file_system_id = aws_efs_file_system.files.id
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws:iam::123456789012:role/task" }, Action = "elasticfilesystem:ClientMount" }]
  })
}
