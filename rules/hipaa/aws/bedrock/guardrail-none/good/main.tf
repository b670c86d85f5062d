resource "aws_bedrockagent_agent" "triage" {
  agent_name = "triage"
  guardrail_configuration {
    guardrail_identifier = "g1"
    guardrail_version    = "1"
  }
}
