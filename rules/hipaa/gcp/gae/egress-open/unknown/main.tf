variable "egress" {
  type = string
}

resource "google_app_engine_standard_app_version" "portal" {
  service    = "portal"
  version_id = "v7"
  runtime    = "nodejs22"
  entrypoint {
    shell = "node server.js"
  }
  vpc_access_connector {
    name           = "projects/clinic/locations/us-central1/connectors/clinic"
    egress_setting = var.egress
  }
}
