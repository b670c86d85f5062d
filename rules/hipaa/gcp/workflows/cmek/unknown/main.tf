variable "key" {
  type = string
}

resource "google_workflows_workflow" "intake" {
  name            = "intake"
  region          = "us-central1"
  crypto_key_name = var.key
}
