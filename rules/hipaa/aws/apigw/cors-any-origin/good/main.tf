resource "aws_apigatewayv2_api" "portal" {
  name          = "portal"
  protocol_type = "HTTP"
  cors_configuration {
    allow_origins = ["https://portal.example.org"]
  }
}
