variable "reader" {
  type = string
}

resource "google_service_account" "intake" {
  account_id = "intake"
}

resource "google_service_account_iam_member" "readers" {
  service_account_id = google_service_account.intake.name
  role               = "roles/iam.serviceAccountTokenCreator"
  member             = var.reader
}
