resource "aws_security_group" "intake" {
  egress {
    protocol    = "tcp"
    from_port   = 5432
    to_port     = 5432
    cidr_blocks = ["10.0.0.0/16"]
  }
}
resource "aws_lambda_function" "intake" {
  function_name = "intake"
  vpc_config {
    subnet_ids         = ["subnet-0aa1", "subnet-0bb2"]
    security_group_ids = [aws_security_group.intake.id]
  }
}
