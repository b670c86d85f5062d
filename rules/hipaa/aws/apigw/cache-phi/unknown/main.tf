variable "cache_cluster_enabled" {
  type = bool
}

resource "aws_api_gateway_stage" "live" {
  rest_api_id           = "abc123"
  deployment_id         = "dep123"
  stage_name            = "live"
  cache_cluster_enabled = var.cache_cluster_enabled
}
resource "aws_api_gateway_method_settings" "visits" {
  rest_api_id = "abc123"
  stage_name  = aws_api_gateway_stage.live.stage_name
  method_path = "visits/GET"
  settings {
    caching_enabled = true
  }
}
