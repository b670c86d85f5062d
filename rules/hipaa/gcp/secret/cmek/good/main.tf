resource "google_secret_manager_secret" "ehr" {
  secret_id = "ehr"
  replication {
    user_managed {
      replicas {
        location = "us-central1"
        customer_managed_encryption {
          kms_key_name = "projects/clinic/locations/us-central1/keyRings/clinic/cryptoKeys/records"
        }
      }
    }
  }
}
