resource "kubernetes_cluster_role_binding" "deploy" {
  metadata {
    name = "deploy"
  }
  role_ref {
    api_group = "rbac.authorization.k8s.io"
    kind      = "ClusterRole"
    name      = "deploy"
  }
  subject {
    kind      = "ServiceAccount"
    name      = "deploy"
    namespace = "ops"
  }
}
