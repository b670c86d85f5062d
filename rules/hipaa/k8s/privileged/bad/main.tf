resource "kubernetes_deployment" "results" {
  metadata {
    name = "results"
  }
  spec {
    template {
      spec { # finding
        host_pid = true
        container {
          name  = "results"
          image = "registry.example.org/results:4"
        }
      }
    }
  }
}
