resource "google_app_engine_standard_app_version" "portal" {
  service    = "portal"
  version_id = "v7"
  runtime    = "nodejs22"
  entrypoint {
    shell = "node server.js"
  }
  handlers { # finding
    url_regex      = ".*"
    security_level = "SECURE_OPTIONAL"
    script {
      script_path = "auto"
    }
  }
}
