variable "key" {
  type = string
}

resource "google_sql_database_instance" "records" {
  name                = "records"
  database_version    = "POSTGRES_17"
  encryption_key_name = var.key
  settings {
    tier = "db-custom-2-8192"
  }
}
