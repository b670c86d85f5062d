variable "cidr_blocks" {
  type = list(string)
}

resource "aws_security_group" "database" {
  name = "claims"
  ingress {
    protocol    = "tcp"
    from_port   = 5432
    to_port     = 5432
    cidr_blocks = var.cidr_blocks
  }
}

resource "aws_rds_cluster" "claims" {
  engine                 = "aurora-postgresql"
  vpc_security_group_ids = [aws_security_group.database.id]
}
