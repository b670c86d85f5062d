variable "include_execution_data" {
  type = bool
}

resource "aws_sfn_state_machine" "admission" {
  name = "admission"
  logging_configuration {
    level                  = "ALL"
    include_execution_data = var.include_execution_data
  }
}
