resource "aws_ecr_repository" "images" {
  name = "intake"
  image_scanning_configuration {
    scan_on_push = false # finding
  }
}
