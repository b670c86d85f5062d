resource "azurerm_container_app" "portal" {
  name                         = "portal"
  resource_group_name          = "clinic"
  revision_mode                = "Single"
  container_app_environment_id = azurerm_container_app_environment.clinic.id
  template {
    container {
      name   = "portal"
      image  = "clinic.azurecr.io/portal@sha256:0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0"
      env {
        name  = "EHR_PASSWORD"
        value = "w4rdR0und-Example!" # finding
      }
    }
  }
}
