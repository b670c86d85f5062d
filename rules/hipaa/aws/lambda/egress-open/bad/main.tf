resource "aws_security_group" "intake" {
  egress {
    protocol    = "-1"
    from_port   = 0
    to_port     = 0
    cidr_blocks = ["0.0.0.0/0"]
  }
}
resource "aws_lambda_function" "intake" {
  function_name = "intake"
  vpc_config {
    subnet_ids         = ["subnet-0aa1", "subnet-0bb2"]
    security_group_ids = [aws_security_group.intake.id] # finding
  }
}
