variable "certificates" {
  type = set(string)
}

resource "kubernetes_ingress_v1" "results" {
  metadata {
    name = "results"
  }
  spec {
    dynamic "tls" {
      for_each = var.certificates
      content {
        secret_name = tls.value
      }
    }
    rule {
      host = "results.clinic.example"
    }
  }
}
