resource "google_secret_manager_secret" "ehr" {
  secret_id = "ehr"
  replication { # finding
    auto {}
  }
}
