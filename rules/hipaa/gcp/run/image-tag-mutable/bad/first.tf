resource "google_cloud_run_service" "intake" {
  name     = "intake"
  location = "us-central1"

  template {
    spec {
      containers {
        image = "us-docker.pkg.dev/clinic/apps/intake:1.4" # finding
      }
    }
  }
}
