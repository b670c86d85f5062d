resource "google_app_engine_standard_app_version" "portal" {
  service    = "portal"
  version_id = "v7"
  runtime    = "nodejs22"
  entrypoint {
    shell = "node server.js"
  }
  env_variables = {
    EHR_HOST = "ehr.clinic.example"
  }
}

resource "google_app_engine_flexible_app_version" "reports" {
  service    = "reports"
  version_id = "v3"
  runtime    = "nodejs"
  liveness_check {
    path = "/"
  }
  readiness_check {
    path = "/"
  }
}
