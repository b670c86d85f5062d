resource "google_sql_database_instance" "records" {
  name             = "records"
  database_version = "POSTGRES_17"
  settings {
    tier = "db-custom-2-8192"
    database_flags {
      name  = "cloudsql.iam_authentication"
      value = "on"
    }
  }
}
