resource "google_workbench_instance" "study" {
  name     = "study"
  location = "us-central1-a"
  gce_setup { # finding
    machine_type = "e2-standard-4"
  }
}
