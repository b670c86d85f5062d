resource "kubernetes_config_map" "results" {
  metadata {
    name = "results"
  }
  data = { # finding
    EHR_PASSWORD = "kT9vQ2xLw7Rz4bNp"
  }
}
