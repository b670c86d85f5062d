resource "aws_bedrock_guardrail" "identifiers" {
  name = "identifiers"
  content_policy_config {
    filters_config {
      type            = "PROMPT_ATTACK"
      input_strength  = "HIGH"
      output_strength = "NONE"
    }
  }
}
