resource "kubernetes_ingress_v1" "results" {
  metadata {
    name = "results"
  }
  spec {
    tls {
      hosts       = ["results.clinic.example"]
      secret_name = "results-tls"
    }
    rule {
      host = "results.clinic.example"
    }
  }
}
