resource "google_sql_database_instance" "records" {
  name             = "records"
  database_version = "POSTGRES_17"
  settings {
    tier = "db-custom-2-8192"
    ip_configuration {
      authorized_networks { # finding
        value = "0.0.0.0/0"
      }
    }
  }
}

resource "google_sql_database_instance" "halves" {
  name             = "halves"
  database_version = "POSTGRES_17"
  settings {
    tier = "db-custom-2-8192"
    ip_configuration {
      authorized_networks { # finding
        value = "128.0.0.0/1"
      }
    }
  }
}
