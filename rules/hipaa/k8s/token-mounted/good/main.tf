resource "kubernetes_deployment" "results" {
  metadata {
    name = "results"
  }
  spec {
    template {
      spec {
        automount_service_account_token = false
        container {
          name  = "results"
          image = "registry.example.org/referrals@sha256:2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae"
        }
      }
    }
  }
}
