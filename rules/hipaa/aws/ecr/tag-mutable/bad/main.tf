resource "aws_ecr_repository" "images" {
  name                 = "intake"
  image_tag_mutability = "MUTABLE" # finding
}
