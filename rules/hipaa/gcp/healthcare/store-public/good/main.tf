resource "google_healthcare_dataset" "clinic" {
  name     = "clinic"
  location = "us-central1"
}

resource "google_healthcare_fhir_store" "records" {
  name    = "records"
  dataset = google_healthcare_dataset.clinic.id
  version = "R4"
}

resource "google_healthcare_fhir_store_iam_member" "readers" {
  fhir_store_id = google_healthcare_fhir_store.records.id
  role          = "roles/healthcare.fhirResourceReader"
  member        = "serviceAccount:intake@clinic.iam.gserviceaccount.com"
}
