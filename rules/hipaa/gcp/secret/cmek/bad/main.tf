resource "google_secret_manager_secret" "ehr" {
  secret_id = "ehr"
  replication { # finding
    auto {}
  }
}

resource "google_secret_manager_secret" "pacs" {
  secret_id = "pacs"
  replication { # finding
    user_managed {
      replicas {
        location = "us-central1"
      }
    }
  }
}
