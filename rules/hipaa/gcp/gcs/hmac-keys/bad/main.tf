resource "google_storage_hmac_key" "export" {
  service_account_email = "export@clinic.iam.gserviceaccount.com"
  state                 = "ACTIVE" # finding
}

resource "google_storage_hmac_key" "unsaid" { # finding
  service_account_email = "export@clinic.iam.gserviceaccount.com"
}
