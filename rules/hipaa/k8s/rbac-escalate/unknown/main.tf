variable "verbs" {
  type = list(string)
}

resource "kubernetes_cluster_role" "support" {
  metadata {
    name = "support"
  }
  rule {
    api_groups = [""]
    resources  = ["roles"]
    verbs      = var.verbs
  }
}
