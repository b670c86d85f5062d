resource "aws_lambda_function" "intake" {
  function_name = "intake"
  package_type  = "Image"
  image_uri     = "123456789012.dkr.ecr.us-east-1.amazonaws.com/intake:v3" # finding
}
