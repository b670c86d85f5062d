variable "key" {
  type = string
}

resource "google_pubsub_topic" "referrals" {
  name         = "referrals"
  kms_key_name = var.key
}
