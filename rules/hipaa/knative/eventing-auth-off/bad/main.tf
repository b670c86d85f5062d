resource "kubernetes_config_map" "network" {
  metadata {
    name      = "config-features"
    namespace = "knative-eventing"
  }
  data = { # finding
    "authentication-oidc" = "disabled"
  }
}
