variable "forget" {
  type = bool
}

resource "google_healthcare_fhir_store" "records" {
  name                        = "records"
  dataset                     = "projects/clinic/locations/us-central1/datasets/clinic"
  version                     = "R4"
  disable_resource_versioning = var.forget
}
