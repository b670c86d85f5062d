variable "runtime" {
  type = string
}

resource "google_app_engine_standard_app_version" "portal" {
  service    = "portal"
  version_id = "v7"
  runtime    = var.runtime
  entrypoint {
    shell = "node server.js"
  }
}
