resource "google_workbench_instance" "study" {
  name     = "study"
  location = "us-central1-a"
  gce_setup {
    machine_type = "e2-standard-4"
    boot_disk {
      disk_encryption = "CMEK"
      kms_key         = "projects/clinic/locations/us-central1/keyRings/clinic/cryptoKeys/records"
    }
  }
}
