variable "oidc" {
  type = string
}

resource "kubernetes_config_map" "network" {
  metadata {
    name      = "config-features"
    namespace = "knative-eventing"
  }
  data = {
    "authentication-oidc" = var.oidc
  }
}
