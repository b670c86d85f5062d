resource "aws_bedrockagent_data_source" "letters" { # finding
  name              = "letters"
  knowledge_base_id = "k1"
}
