variable "prevention" {
  type = string
}

resource "google_storage_bucket" "images" {
  name     = "images"
  location = "EU"
  public_access_prevention = var.prevention
}
