resource "google_cloudfunctions2_function" "intake" {
  name     = "intake"
  location = "us-central1"
  build_config {
    runtime         = "nodejs22"
    entry_point     = "intake"
    service_account = "projects/clinic/serviceAccounts/build@clinic.iam.gserviceaccount.com"
  }
}

resource "google_cloudfunctions_function" "older" {
  name                  = "older"
  region                = "us-central1"
  runtime               = "nodejs22"
  build_service_account = "projects/clinic/serviceAccounts/build@clinic.iam.gserviceaccount.com"
}
