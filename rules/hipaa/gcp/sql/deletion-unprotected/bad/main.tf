resource "google_sql_database_instance" "records" {
  name             = "records"
  database_version = "POSTGRES_17"
  settings {
    tier = "db-custom-2-8192"
    deletion_protection_enabled = false # finding
  }
}

resource "google_sql_database_instance" "unsaid" {
  name             = "unsaid"
  database_version = "POSTGRES_17"
  settings { # finding
    tier = "db-custom-2-8192"
  }
}
