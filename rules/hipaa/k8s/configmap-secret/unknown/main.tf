variable "ehr_password" {
  type = string
}

resource "kubernetes_config_map" "results" {
  metadata {
    name = "results"
  }
  data = {
    EHR_PASSWORD = var.ehr_password
  }
}
