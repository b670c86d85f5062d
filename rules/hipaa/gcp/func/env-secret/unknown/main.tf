variable "ehr_host" {
  type = string
}

resource "google_cloudfunctions2_function" "intake" {
  name     = "intake"
  location = "us-central1"

  build_config {
    entry_point = "receive"
    runtime     = "python312"
  }

  service_config {
    available_memory = "256M"
    environment_variables = {
      EHR_HOST = var.ehr_host
    }
  }
}
