resource "google_app_engine_standard_app_version" "portal" {
  service    = "portal"
  version_id = "v7"
  runtime    = "nodejs22"
  entrypoint {
    shell = "node server.js"
  }
  handlers {
    url_regex = "/style"
    static_files {
      path              = "static/style.css"
      upload_path_regex = "static/style.css"
    }
  }
}

resource "google_app_engine_standard_app_version" "plain" {
  service    = "portal"
  version_id = "v7"
  runtime    = "nodejs22"
  entrypoint {
    shell = "node server.js"
  }
}
