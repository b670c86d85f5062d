variable "image" {
  type = string
}

resource "kubernetes_deployment" "results" {
  metadata {
    name = "results"
  }
  spec {
    template {
      spec {
        container {
          name  = "results"
          image = var.image
        }
      }
    }
  }
}
