resource "google_sql_database_instance" "records" {
  name                = "records"
  database_version    = "POSTGRES_17"
  encryption_key_name = "projects/clinic/locations/us-central1/keyRings/clinic/cryptoKeys/records"
  settings {
    tier = "db-custom-2-8192"
  }
}
