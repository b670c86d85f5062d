resource "google_sql_database_instance" "records" {
  name             = "records"
  database_version = "POSTGRES_17"
  settings {
    tier = "db-custom-2-8192"
    ip_configuration {
      ssl_mode = "ENCRYPTED_ONLY"
    }
  }
}

resource "google_sql_database_instance" "appointments" {
  name             = "appointments"
  database_version = "POSTGRES_17"
  settings {
    tier = "db-custom-2-8192"
    ip_configuration {
      require_ssl = true
    }
  }
}
