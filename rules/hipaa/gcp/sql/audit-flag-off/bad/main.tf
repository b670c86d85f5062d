resource "google_sql_database_instance" "records" {
  name             = "records"
  database_version = "POSTGRES_17"
  settings { # finding
    tier = "db-custom-2-8192"
  }
}
