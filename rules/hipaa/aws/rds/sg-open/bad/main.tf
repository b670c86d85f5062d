resource "aws_security_group" "database" {
  name = "claims"
}

resource "aws_security_group_rule" "postgres" {
  type              = "ingress"
  security_group_id = aws_security_group.database.id
  protocol          = "tcp"
  from_port         = 5432
  to_port           = 5432
  cidr_blocks       = ["0.0.0.0/0"]
}

resource "aws_rds_cluster" "claims" { # finding
  engine                 = "aurora-postgresql"
  vpc_security_group_ids = [aws_security_group.database.id]
}
