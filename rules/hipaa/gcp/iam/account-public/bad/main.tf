resource "google_service_account" "intake" {
  account_id = "intake"
}

resource "google_service_account_iam_member" "readers" { # finding
  service_account_id = google_service_account.intake.name
  role               = "roles/iam.serviceAccountTokenCreator"
  member             = "allAuthenticatedUsers"
}
