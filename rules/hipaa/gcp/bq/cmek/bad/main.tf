resource "google_bigquery_dataset" "claims" { # finding
  dataset_id = "claims"
  location   = "US"
}
