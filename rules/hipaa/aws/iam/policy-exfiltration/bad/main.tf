data "aws_iam_policy_document" "reports" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["*"]
  }
}

resource "aws_iam_policy" "reports" { # finding
  name   = "reports"
  policy = data.aws_iam_policy_document.reports.json
}
