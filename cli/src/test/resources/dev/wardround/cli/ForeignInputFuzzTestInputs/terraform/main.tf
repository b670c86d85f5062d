terraform {
  required_providers {
    google = { source = "hashicorp/google" }
  }
}

variable "project" {
  type    = string
  default = "telehealth-intake"
}

variable "location" {
  type    = string
  default = "us-central1"
}

variable "tls_policy" {
  type        = string
  description = "TLS requirement of the intake database."
}

locals {
  labels = {
    owner               = "intake"
    data-classification = "phi"
  }
}

# Patients fill in their history here before the first visit.
resource "google_cloud_run_v2_service" "intake" {
  name     = "intake"
  location = var.location
  ingress  = "INGRESS_TRAFFIC_ALL"

  template {
    service_account = google_service_account.intake.email
    containers {
      image = "us-docker.pkg.dev/telehealth-intake/apps/intake:latest"
      env {
        name  = "FORMS_BUCKET"
        value = google_storage_bucket.forms.name
      }
    }
  }
}

resource "google_cloud_run_v2_service_iam_member" "anyone" {
  name     = google_cloud_run_v2_service.intake.name
  location = google_cloud_run_v2_service.intake.location
  role     = "roles/run.invoker"
  member   = "allUsers"
}

resource "google_service_account" "intake" {
  account_id   = "intake"
  display_name = "Intake service"
}

resource "google_storage_bucket" "forms" {
  name                        = "telehealth-intake-forms"
  location                    = "US"
  uniform_bucket_level_access = false
  labels                      = local.labels
}

resource "google_storage_bucket_iam_member" "intake" {
  bucket = google_storage_bucket.forms.name
  role   = "roles/storage.objectAdmin"
  member = "serviceAccount:${google_service_account.intake.email}"
}

resource "google_sql_database_instance" "intake" {
  name             = "intake"
  database_version = "POSTGRES_15"
  region           = var.location

  settings {
    tier = "db-custom-1-3840"
    ip_configuration {
      ipv4_enabled = true
      ssl_mode     = var.tls_policy
      authorized_networks {
        name  = "everywhere"
        value = "0.0.0.0/0"
      }
    }
    backup_configuration {
      enabled = true
    }
    user_labels = local.labels
  }
}
