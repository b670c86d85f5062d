resource "aws_bedrockagent_agent" "triage" {
  agent_name = "triage"
}
