resource "aws_vpc_endpoint" "storage" {
  vpc_id       = "vpc-0aa1"
  service_name = "com.amazonaws.us-east-1.s3"
  policy       = jsonencode({ Statement = [{ Effect = "Allow", Principal = "*", Action = "s3:*", Resource = "*" }] }) # finding
}
