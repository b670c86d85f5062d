resource "google_app_engine_standard_app_version" "portal" {
  service    = "portal"
  version_id = "v7"
  runtime    = "nodejs22"
  entrypoint {
    shell = "node server.js"
  }
  env_variables = { # finding
    EHR_PASSWORD = "Clinic2024!"
  }
}
