resource "google_vertex_ai_endpoint" "triage" {
  name         = "triage"
  display_name = "triage"
  location     = "us-central1"
  predict_request_response_logging_config {
    enabled       = true # finding
    sampling_rate = 1
  }
}
