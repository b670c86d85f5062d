resource "google_cloud_run_v2_service" "intake" {
  name     = "intake"
  location = "us-central1"

  template {
    containers {
      image = "us-docker.pkg.dev/clinic/apps/intake:latest" # finding
    }
  }
}
