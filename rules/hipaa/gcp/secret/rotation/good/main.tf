resource "google_secret_manager_secret" "ehr" {
  secret_id = "ehr"
  replication {
    auto {}
  }
  rotation {
    rotation_period    = "7776000s"
    next_rotation_time = "2027-01-01T00:00:00Z"
  }
}
