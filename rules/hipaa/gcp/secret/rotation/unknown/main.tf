variable "expires" {
  type = string
}

resource "google_secret_manager_secret" "ehr" {
  secret_id = "ehr"
  replication {
    auto {}
  }
  expire_time = var.expires
}
