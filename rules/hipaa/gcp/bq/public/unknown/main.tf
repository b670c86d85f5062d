variable "readers" {
  type = string
}

resource "google_bigquery_dataset" "claims" {
  dataset_id = "claims"
  location   = "US"
  access {
    role          = "READER"
    special_group = var.readers
  }
}
