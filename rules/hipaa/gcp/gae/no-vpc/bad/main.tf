resource "google_app_engine_standard_app_version" "portal" { # finding
  service    = "portal"
  version_id = "v7"
  runtime    = "nodejs22"
  entrypoint {
    shell = "node server.js"
  }
}
