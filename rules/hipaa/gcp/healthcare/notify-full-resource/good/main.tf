resource "google_healthcare_fhir_store" "records" {
  name    = "records"
  dataset = "projects/clinic/locations/us-central1/datasets/clinic"
  version = "R4"
  notification_configs {
    pubsub_topic = "projects/clinic/topics/changes"
  }
}
