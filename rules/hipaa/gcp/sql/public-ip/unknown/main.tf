variable "public" {
  type = bool
}

resource "google_sql_database_instance" "records" {
  name             = "records"
  database_version = "POSTGRES_17"
  settings {
    tier = "db-custom-2-8192"
    ip_configuration {
      ipv4_enabled = var.public
    }
  }
}
