resource "aws_bedrock_guardrail" "tone" {
  name                      = "tone"
  blocked_input_messaging   = "no"
  blocked_outputs_messaging = "no"
  sensitive_information_policy_config { # finding
    pii_entities_config {
      type   = "NAME"
      action = "ANONYMIZE"
    }
  }
}
