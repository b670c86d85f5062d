resource "google_healthcare_dataset" "clinic" {
  name     = "clinic"
  location = "us-central1"
}

resource "google_healthcare_dataset_iam_member" "readers" {
  dataset_id = google_healthcare_dataset.clinic.id
  role       = "roles/healthcare.datasetViewer"
  member     = "serviceAccount:intake@clinic.iam.gserviceaccount.com"
}
