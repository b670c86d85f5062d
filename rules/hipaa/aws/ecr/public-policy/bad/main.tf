resource "aws_ecr_repository" "images" {
  name = "intake"
}
resource "aws_ecr_repository_policy" "images" {
  repository = aws_ecr_repository.images.name
  policy = jsonencode({ # finding
    Statement = [{ Effect = "Allow", Principal = { AWS = "*" }, Action = "ecr:*" }]
  })
}
