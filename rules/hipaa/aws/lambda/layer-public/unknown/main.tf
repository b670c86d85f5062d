variable "caller" {
  type = string
}

resource "aws_lambda_layer_version_permission" "partner" {
  layer_name     = "arn:aws:lambda:us-east-1:111122223333:layer:fhir-client"
  version_number = 4
  statement_id   = "partner"
  action         = "lambda:GetLayerVersion"
  principal      = var.caller
}
