resource "google_healthcare_dataset" "clinic" {
  name     = "clinic"
  location = "us-central1"
}

resource "google_healthcare_fhir_store" "records" {
  name    = "records"
  dataset = google_healthcare_dataset.clinic.id
  version = "R4"
}

resource "google_healthcare_fhir_store_iam_member" "readers" { # finding
  fhir_store_id = google_healthcare_fhir_store.records.id
  role          = "roles/healthcare.fhirResourceReader"
  member        = "allUsers"
}

resource "google_healthcare_dicom_store" "images" {
  name    = "images"
  dataset = google_healthcare_dataset.clinic.id
}

resource "google_healthcare_dicom_store_iam_member" "viewers" { # finding
  dicom_store_id = google_healthcare_dicom_store.images.id
  role           = "roles/healthcare.dicomViewer"
  member         = "allAuthenticatedUsers"
}
