resource "google_bigquery_dataset" "claims" {
  dataset_id            = "claims"
  location              = "US"
  max_time_travel_hours = "168"
}

resource "google_bigquery_dataset" "unsaid" {
  dataset_id = "unsaid"
  location   = "US"
}
