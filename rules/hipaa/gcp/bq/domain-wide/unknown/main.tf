variable "domain" {
  type = string
}

resource "google_bigquery_dataset" "claims" {
  dataset_id = "claims"
  location   = "US"
  access {
    role   = "READER"
    domain = var.domain
  }
}
