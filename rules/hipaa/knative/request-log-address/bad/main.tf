resource "kubernetes_config_map" "network" {
  metadata {
    name      = "config-observability"
    namespace = "knative-serving"
  }
  data = { # finding
    "logging.request-log-template" = "{\"url\": \"{{.Request.RequestURI}}\"}"
  }
}
