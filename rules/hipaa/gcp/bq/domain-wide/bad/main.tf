resource "google_bigquery_dataset" "claims" {
  dataset_id = "claims"
  location   = "US"
  access { # finding
    role   = "READER"
    domain = "clinic.example"
  }
}

resource "google_bigquery_dataset" "trial" { # finding
  dataset_id = "trial"
  location   = "US"
}

resource "google_bigquery_dataset_iam_member" "readers" {
  dataset_id = google_bigquery_dataset.trial.dataset_id
  role       = "roles/bigquery.dataViewer"
  member     = "domain:clinic.example"
}
