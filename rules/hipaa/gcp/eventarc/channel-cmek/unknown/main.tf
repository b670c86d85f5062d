variable "key" {
  type = string
}

resource "google_eventarc_channel" "partner" {
  name            = "partner"
  location        = "us-central1"
  crypto_key_name = var.key
}
