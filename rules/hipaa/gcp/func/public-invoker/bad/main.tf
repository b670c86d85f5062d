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

resource "google_cloudfunctions2_function_iam_member" "caller" { # finding
  cloud_function = google_cloudfunctions2_function.intake.name
  location = "us-central1"
  role = "roles/cloudfunctions.invoker"
  member = "allUsers"
}
