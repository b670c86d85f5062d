resource "google_storage_bucket" "images" {
  name     = "images"
  location = "EU"
}

resource "google_storage_bucket_iam_member" "intake" {
  bucket = google_storage_bucket.images.name
  role   = "roles/storage.objectViewer"
  member = "serviceAccount:intake@clinic.iam.gserviceaccount.com"
}
