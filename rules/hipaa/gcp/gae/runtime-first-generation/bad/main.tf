resource "google_app_engine_standard_app_version" "portal" {
  service    = "portal"
  version_id = "v7"
  runtime    = "python27" # finding
  entrypoint {
    shell = "node server.js"
  }
}
