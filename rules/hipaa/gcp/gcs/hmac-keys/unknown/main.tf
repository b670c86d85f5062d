variable "state" {
  type = string
}

resource "google_storage_hmac_key" "export" {
  service_account_email = "export@clinic.iam.gserviceaccount.com"
  state                 = var.state
}
