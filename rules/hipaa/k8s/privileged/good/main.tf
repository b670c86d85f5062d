resource "kubernetes_deployment" "results" {
  metadata {
    name = "results"
  }
  spec {
    template {
      spec {
        container {
          name  = "results"
          image = "registry.example.org/results:4"
          security_context {
            privileged = false
          }
        }
      }
    }
  }
}
