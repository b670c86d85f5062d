resource "kubernetes_config_map" "network" {
  metadata {
    name      = "config-network"
    namespace = "knative-serving"
  }
  data = { # finding
    "system-internal-tls" = "Disabled"
  }
}
