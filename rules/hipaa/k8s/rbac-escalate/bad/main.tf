resource "kubernetes_cluster_role" "support" {
  metadata {
    name = "support"
  }
  rule { # finding
    api_groups = [""]
    resources  = ["users"]
    verbs      = ["impersonate"]
  }
}
