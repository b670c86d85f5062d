resource "google_bigquery_dataset" "claims" {
  dataset_id = "claims"
  location   = "US"
  access {
    role           = "READER"
    group_by_email = "analysts@clinic.example"
  }
}
