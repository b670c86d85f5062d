resource "google_service_account" "portal" {
  account_id = "portal"
}

resource "google_project_iam_member" "portal" { # finding
  project = "clinic-portal"
  role    = "roles/owner"
  member  = "serviceAccount:${google_service_account.portal.email}"
}
