variable "template" {
  type = string
}

resource "kubernetes_config_map" "network" {
  metadata {
    name      = "config-observability"
    namespace = "knative-serving"
  }
  data = {
    "logging.request-log-template" = var.template
  }
}
