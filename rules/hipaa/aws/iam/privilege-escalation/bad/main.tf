resource "aws_iam_role" "deploy" { # finding
  name               = "deploy"
  assume_role_policy = jsonencode({ Statement = [] })
  inline_policy {
    name = "roles"
    policy = jsonencode({
      Statement = [{ Effect = "Allow", Action = ["iam:Attach*"], Resource = ["*"] }]
    })
  }
}
