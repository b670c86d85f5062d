resource "aws_ecs_service" "records" {
  name = "records"
  service_connect_configuration {
    enabled = true
    service {
      port_name = "api"
      tls {
        issuer_cert_authority {
          aws_pca_authority_arn = "arn:aws:acm-pca:us-east-1:123456789012:certificate-authority/a1"
        }
      }
    }
  }
}
