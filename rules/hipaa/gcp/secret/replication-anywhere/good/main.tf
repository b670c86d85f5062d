resource "google_secret_manager_secret" "ehr" {
  secret_id = "ehr"
  replication {
    user_managed {
      replicas {
        location = "us-central1"
      }
    }
  }
}
