resource "kubernetes_config_map" "results" {
  metadata {
    name = "results"
  }
  data = {
    EHR_HOST = "ehr.clinic.svc.cluster.local"
  }
}
