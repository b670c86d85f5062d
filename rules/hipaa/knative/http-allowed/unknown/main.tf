variable "protocol" {
  type = string
}

resource "kubernetes_config_map" "network" {
  metadata {
    name      = "config-network"
    namespace = "knative-serving"
  }
  data = {
    "http-protocol" = var.protocol
  }
}
