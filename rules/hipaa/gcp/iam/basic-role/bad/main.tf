resource "google_project_iam_member" "operators" { # finding
  project = "clinic-records"
  role    = "roles/viewer"
  member  = "group:operators@clinic.example"
}

resource "google_project_iam_binding" "owners" { # finding
  project = "clinic-portal"
  role    = "roles/owner"
  members = ["group:owners@clinic.example"]
}
