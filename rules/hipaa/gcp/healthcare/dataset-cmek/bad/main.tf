resource "google_healthcare_dataset" "clinic" { # finding
  name     = "clinic"
  location = "us-central1"
}
