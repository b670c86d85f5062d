resource "kubernetes_ingress_v1" "results" {
  metadata {
    name = "results"
  }
  spec { # finding
    rule {
      host = "results.clinic.example"
    }
  }
}
