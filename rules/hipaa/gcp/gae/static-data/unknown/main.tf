variable "path" {
  type = string
}

resource "google_app_engine_standard_app_version" "portal" {
  service    = "portal"
  version_id = "v7"
  runtime    = "nodejs22"
  entrypoint {
    shell = "node server.js"
  }
  handlers {
    url_regex = "/export"
    static_files {
      path              = var.path
      upload_path_regex = "export/.*"
    }
  }
}
