resource "kubernetes_cluster_role" "results" {
  metadata {
    name = "results"
  }
  rule { # finding
    api_groups = [""]
    resources  = ["pods"]
    verbs      = ["*"]
  }
}
