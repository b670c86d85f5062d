resource "azurerm_container_app" "portal" {
  name                         = "portal"
  resource_group_name          = "clinic"
  revision_mode                = "Single"
  container_app_environment_id = azurerm_container_app_environment.clinic.id
  ingress {
    external_enabled = true
    ip_security_restriction {
      name             = "gateway"
      action           = "Allow"
      ip_address_range = "203.0.113.10/32"
    }
  }
}
