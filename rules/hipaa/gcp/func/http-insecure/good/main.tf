resource "google_cloudfunctions_function" "intake" {
  name         = "intake"
  region       = "us-central1"
  entry_point  = "receive"
  runtime      = "python312"
  trigger_http = true
  https_trigger_security_level = "SECURE_ALWAYS"
}
