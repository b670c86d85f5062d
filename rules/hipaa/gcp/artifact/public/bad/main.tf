resource "google_artifact_registry_repository" "apps" {
  repository_id = "apps"
  location      = "us-central1"
  format        = "DOCKER"
}

resource "google_artifact_registry_repository_iam_member" "readers" { # finding
  repository = google_artifact_registry_repository.apps.name
  role       = "roles/artifactregistry.writer"
  member     = "allAuthenticatedUsers"
}
