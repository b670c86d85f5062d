resource "google_vertex_ai_dataset" "scans" {
  display_name        = "scans"
  metadata_schema_uri = "gs://google-cloud-aiplatform/schema/dataset/metadata/image_1.0.0.yaml"
  encryption_spec {
    kms_key_name = "projects/clinic/locations/us-central1/keyRings/clinic/cryptoKeys/records"
  }
}
