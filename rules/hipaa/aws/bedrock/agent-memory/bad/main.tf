resource "aws_bedrockagent_agent" "triage" {
  agent_name = "triage"
  memory_configuration { # finding
    enabled_memory_types = ["SESSION_SUMMARY"]
    storage_days         = 30
  }
}
