resource "google_sql_database_instance" "records" {
  name             = "records"
  database_version = "POSTGRES_17"
  settings {
    tier = "db-custom-2-8192"
    database_flags {
      name  = "log_statement"
      value = "ddl"
    }
    database_flags {
      name  = "log_min_duration_statement"
      value = "-1"
    }
  }
}
