resource "google_cloud_run_v2_service" "intake" {
  name     = "intake"
  location = "us-central1"
  template {
    containers {
      image = "us-docker.pkg.dev/clinic/apps/intake@sha256:2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae"
    }
    volumes { # finding
      name = "records"
      gcs {
        bucket = "clinic-records"
      }
    }
  }
}
