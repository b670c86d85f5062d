resource "azurerm_container_app" "portal" {
  name                         = "portal"
  resource_group_name          = "clinic"
  revision_mode                = "Single"
  container_app_environment_id = azurerm_container_app_environment.clinic.id
  secret {
    name                = "ehr"
    key_vault_secret_id = "https://clinic.vault.azure.net/secrets/ehr"
    identity            = "System"
  }
}
