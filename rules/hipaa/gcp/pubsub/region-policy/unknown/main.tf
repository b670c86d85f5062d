variable "regions" {
  type = list(string)
}

resource "google_pubsub_topic" "referrals" {
  name = "referrals"
  message_storage_policy {
    allowed_persistence_regions = var.regions
  }
}
