resource "google_cloud_run_v2_service" "intake" {
  name     = "intake"
  location = "us-central1"
  template {
    containers {
      image = "us-docker.pkg.dev/clinic/apps/intake@sha256:2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae"
    }
  }
  binary_authorization {
    use_default = true
  }
}

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
  binary_authorization {
    policy = "projects/clinic/platforms/cloudRun/policies/attested"
  }
}
