resource "azurerm_container_app" "portal" { # finding
  name                         = "portal"
  resource_group_name          = "clinic"
  revision_mode                = "Single"
  container_app_environment_id = azurerm_container_app_environment.clinic.id
  tags = { ward = "intake" }
}
