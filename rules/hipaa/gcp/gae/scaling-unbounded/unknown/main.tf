variable "instances" {
  type = number
}

resource "google_app_engine_standard_app_version" "portal" {
  service    = "portal"
  version_id = "v7"
  runtime    = "nodejs22"
  entrypoint {
    shell = "node server.js"
  }
  automatic_scaling {
    standard_scheduler_settings {
      max_instances = var.instances
    }
  }
}
