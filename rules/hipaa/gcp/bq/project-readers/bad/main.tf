resource "google_bigquery_dataset" "claims" {
  dataset_id = "claims"
  location   = "US"
  access { # finding
    role          = "READER"
    special_group = "projectReaders"
  }
}
