resource "google_cloud_run_v2_job" "nightly" {
  name     = "nightly"
  location = "us-central1"
  template {
    template {
      containers {
        image = "us-docker.pkg.dev/clinic/apps/intake@sha256:2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae"
      }
    }
  }
}

resource "google_cloud_run_v2_job_iam_member" "scheduler" {
  name   = google_cloud_run_v2_job.nightly.name
  role   = "roles/run.invoker"
  member = "serviceAccount:intake@clinic.iam.gserviceaccount.com"
}
