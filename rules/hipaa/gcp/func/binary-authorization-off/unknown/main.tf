variable "policy" {
  type = string
}

resource "google_cloudfunctions2_function" "intake" {
  name     = "intake"
  location = "us-central1"
  build_config {
    runtime     = "nodejs22"
    entry_point = "intake"
  }
  service_config {
    binary_authorization_policy = var.policy
  }
}
