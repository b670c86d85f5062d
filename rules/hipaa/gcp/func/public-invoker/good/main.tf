resource "google_cloudfunctions2_function" "intake" {
  name     = "intake"
  location = "us-central1"

  build_config {
    entry_point = "receive"
    runtime     = "python312"
  }

  service_config {
    available_memory = "256M"
  }
}

resource "google_service_account" "intake" {
  account_id = "intake"
}

resource "google_cloudfunctions2_function_iam_member" "caller" {
  cloud_function = google_cloudfunctions2_function.intake.name
  location = "us-central1"
  role = "roles/cloudfunctions.invoker"
  member = "serviceAccount:${google_service_account.intake.email}"
}
