resource "kubernetes_deployment" "results" {
  metadata {
    name = "results"
  }
  spec {
    template {
      spec {
        container { # finding
          name  = "results"
          image = "registry.example.org/results:4"
        }
      }
    }
  }
}
