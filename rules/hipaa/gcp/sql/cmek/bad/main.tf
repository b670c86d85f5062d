resource "google_sql_database_instance" "records" { # finding
  name             = "records"
  database_version = "POSTGRES_17"
  settings {
    tier = "db-custom-2-8192"
  }
}
