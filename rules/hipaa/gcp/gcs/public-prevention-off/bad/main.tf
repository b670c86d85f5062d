resource "google_storage_bucket" "images" {
  name     = "images"
  location = "EU"
  public_access_prevention = "inherited" # finding
}

resource "google_storage_bucket" "scans" { # finding
  name     = "scans"
  location = "EU"
}
