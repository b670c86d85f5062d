resource "aws_vpc" "network" { # finding
  cidr_block = "10.0.0.0/16"
}
