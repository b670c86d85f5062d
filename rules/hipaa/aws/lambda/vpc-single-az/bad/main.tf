resource "aws_lambda_function" "intake" {
  function_name = "intake"
  vpc_config {
    security_group_ids = ["sg-0cc3"]
    subnet_ids         = ["subnet-0aa1"] # finding
  }
}
