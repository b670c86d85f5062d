resource "kubernetes_cluster_role" "results" {
  metadata {
    name = "results"
  }
  rule {
    api_groups = [""]
    resources  = ["pods"]
    verbs      = ["get", "list"]
  }
}
