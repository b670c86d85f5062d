resource "google_secret_manager_secret" "ehr" { # finding
  secret_id = "ehr"
  replication {
    auto {}
  }
}
