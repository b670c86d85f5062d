resource "aws_bedrockagent_agent" "triage" { # finding
  agent_name = "triage"
}
