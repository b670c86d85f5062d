variable "key" {
  type = string
}

resource "google_secret_manager_secret" "ehr" {
  secret_id = "ehr"
  replication {
    auto {
      customer_managed_encryption {
        kms_key_name = var.key
      }
    }
  }
}
