variable "hours" {
  type = string
}

resource "google_bigquery_dataset" "claims" {
  dataset_id            = "claims"
  location              = "US"
  max_time_travel_hours = var.hours
}
