variable "role" {
  type = string
}

resource "aws_s3_bucket" "images" {
  bucket = "patient-images"
  tags   = { data-classification = "phi" }
}

resource "aws_lambda_function" "retrieval" {
  function_name = "image-retrieval"
  role          = var.role
}
