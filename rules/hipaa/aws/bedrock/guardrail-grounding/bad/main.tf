resource "aws_bedrock_guardrail" "identifiers" { # finding
  name = "identifiers"
}
