resource "google_vertex_ai_dataset" "scans" { # finding
  display_name        = "scans"
  metadata_schema_uri = "gs://google-cloud-aiplatform/schema/dataset/metadata/image_1.0.0.yaml"
}

resource "google_vertex_ai_featurestore" "risk" { # finding
  name = "risk"
}
