resource "google_cloudfunctions2_function" "intake" {
  name     = "intake"
  location = "us-central1"

  build_config {
    entry_point = "receive"
    runtime     = "python312"
  }

  service_config {
    available_memory = "256M"
    service_account_email = google_service_account.intake.email
  }
}

resource "google_service_account" "intake" {
  account_id = "intake"
}
