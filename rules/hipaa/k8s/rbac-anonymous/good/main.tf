resource "kubernetes_cluster_role_binding" "look" {
  metadata {
    name = "look"
  }
  role_ref {
    api_group = "rbac.authorization.k8s.io"
    kind      = "ClusterRole"
    name      = "view"
  }
  subject {
    kind = "Group"
    name = "operators@clinic.example"
  }
}
