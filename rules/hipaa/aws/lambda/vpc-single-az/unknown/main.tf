variable "subnets" {
  type = list(string)
}
resource "aws_lambda_function" "intake" {
  function_name = "intake"
  vpc_config {
    security_group_ids = ["sg-0cc3"]
    subnet_ids         = var.subnets
  }
}
