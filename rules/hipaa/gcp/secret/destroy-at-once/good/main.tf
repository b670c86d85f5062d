resource "google_secret_manager_secret" "ehr" {
  secret_id = "ehr"
  replication {
    auto {}
  }
  version_destroy_ttl = "604800s"
}
