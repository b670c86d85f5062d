resource "azurerm_container_app" "portal" {
  name                         = "portal"
  resource_group_name          = "clinic"
  revision_mode                = "Single"
  container_app_environment_id = azurerm_container_app_environment.clinic.id
  ingress { # finding
    external_enabled        = true
    client_certificate_mode = "ignore"
  }
}
